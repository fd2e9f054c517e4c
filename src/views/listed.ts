const list = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });

/** Names as a sentence lists them: “A, B, and C”. */
export function listed(names: readonly string[]): string {
	return list.format(names);
}
