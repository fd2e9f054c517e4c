/** One form for what a keyboard may write in another: marks, dashes, white space, capitals. */
function folded(words: string): string {
	return words
		.normalize('NFC')
		.replace(/[“”„‟«»]/gu, '"')
		.replace(/[‘’‚‛]/gu, "'")
		.replace(/[‐‑‒–—―]/gu, '-')
		.replace(/\s+/gu, ' ')
		.toLowerCase();
}

/**
 * Whether a text has the words as they were asked for: each letter, figure and stop between the first
 * and the last of them. Only the kind of a mark or a dash, white space and capitals don't count.
 */
export function hasVerbatim(text: string, asked: string): boolean {
	const words = folded(asked).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
	if (words === '') return false;
	const within = folded(text);
	for (let at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1)) {
		const [before, after] = [within.slice(0, at), within.slice(at + words.length)];
		if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
	}
	return false;
}
