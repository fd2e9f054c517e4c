/** A name as it can stand in a command that is copied into a shell. */
export function shellWord(name: string): string {
	return /^[\w./:@%+,=-]+$/u.test(name) ? name : `'${name.replaceAll("'", String.raw`'\''`)}'`;
}
