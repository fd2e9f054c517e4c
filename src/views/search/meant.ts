import { distance } from 'fastest-levenshtein';

/** Letters that may differ in a word: one in a short word, two in a long one. */
const allowed = (word: string) => (word.length < 7 ? 1 : 2);

/** Shorter ones are too like others. */
const word = /[\p{L}\p{N}]{4,}/gu;

/**
 * A question made of published words where it has others: each unknown word becomes the nearest one.
 * Null where all is known, or nothing is near one of them: what is meant must be there to be found.
 *
 * @param published Published words, the most frequent first.
 */
export function meantBy(asked: string, published: readonly string[]): string | null {
	const known = new Set(published.map((word) => word.toLowerCase()));
	const nearest = new Map(
		Array.from(asked.matchAll(word), ([each]) => [
			each,
			known.has(each.toLowerCase()) ? each : nearestTo(each, published),
		]),
	);
	const meant = asked.replace(word, (each) => nearest.get(each) ?? '');
	return meant === asked || [...nearest.values()].includes(undefined) ? null : meant;
}

function nearestTo(asked: string, published: readonly string[]): string | undefined {
	const lower = asked.toLowerCase();
	const near = published
		.filter(({ length }) => Math.abs(length - lower.length) <= allowed(lower))
		.map((each) => ({ each, apart: distance(lower, each.toLowerCase()) }))
		.filter(({ apart }) => apart <= allowed(lower));
	return near.toSorted((a, b) => a.apart - b.apart)[0]?.each;
}
