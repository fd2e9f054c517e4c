const longest = 160;

/** Words in quotation marks, as a message shows them: long ones are cut, but never within a sign. */
export function quoted(words: string): string {
	if (words.length <= longest) return `“${words}”`;
	// half of a sign that takes two code units is left over where the cut parts it
	return `“${words.slice(0, longest).replace(/\p{Cs}$/u, '')}…”`;
}
