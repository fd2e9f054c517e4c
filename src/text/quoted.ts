/**
 * Words in quotation marks, as a message shows them: ones longer than so many code units are cut, but never within a
 * sign.
 */
export function quotedUpTo(longest: number): (words: string) => string {
	return (words) => {
		if (words.length <= longest) return `“${words}”`;
		// half of a sign that takes two code units is left over where the cut parts it
		return `“${words.slice(0, longest).replace(/\p{Cs}$/u, '')}…”`;
	};
}

/** Words in quotation marks, as most messages show them. */
export const quoted = quotedUpTo(160);
