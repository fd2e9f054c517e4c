import { distance } from 'fastest-levenshtein';

/** Letters that may differ in a word: one in a short word, two in a long one. */
const allowed = (word: string) => (word.length < 6 ? 1 : 2);

/**
 * A question made of published words where it has others: each unknown word becomes the nearest one.
 * Null where nothing is near, or all is known.
 *
 * @param published Published words, the most frequent first.
 */
export function meantBy(asked: string, published: readonly string[]): string | null {
	const known = new Set(published.map((word) => word.toLowerCase()));
	const meant = asked.replace(/[\p{L}\p{N}]{4,}/gu, (word) =>
		known.has(word.toLowerCase()) ? word : (nearestTo(word, published) ?? word),
	);
	return meant === asked ? null : meant;
}

function nearestTo(asked: string, published: readonly string[]): string | undefined {
	const word = asked.toLowerCase();
	const near = published
		.filter(({ length }) => Math.abs(length - word.length) <= allowed(word))
		.map((each) => ({ each, apart: distance(word, each.toLowerCase()) }))
		.filter(({ apart }) => apart <= allowed(word));
	return near.toSorted((a, b) => a.apart - b.apart)[0]?.each;
}
