import type { Difference } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import type { TextPositionSelector } from '../../model/selector.ts';

/** Turn an offset into the text of an article from UTF-16 code units into code points. */
export type Counting = (article: string) => (offset: number) => number;

/** A place in an article with its offsets in code points. */
export function placeInCodePoints<Place extends TextPositionSelector & { article: string }>(
	place: Place,
	counting: Counting,
): Place {
	const count = counting(place.article);
	return { ...place, start: count(place.start), end: count(place.end) };
}

/** The same for what differs between two of these passages. */
export function differenceInCodePoints(
	{ spans, ...difference }: Difference,
	passages: readonly Pick<Passage, 'article'>[],
	counting: Counting,
): Difference {
	const [a, b] = difference.between.map((index) => counting(passages[index]!.article));
	const converted = (span: TextPositionSelector | null, count: (offset: number) => number) =>
		span && { start: count(span.start), end: count(span.end) };
	return { ...difference, spans: [converted(spans[0], a!), converted(spans[1], b!)] };
}

/**
 * All that was found in an article with its offsets in code points: whatever has a `start` and an
 * `end` is a span, at any depth, so that what is found tomorrow is not forgotten here.
 */
export function allInCodePoints<Found>(found: Found, count: (offset: number) => number): Found {
	if (typeof found !== 'object' || found === null) return found;
	if (Array.isArray(found)) {
		return found.map((each: unknown) => allInCodePoints(each, count)) as Found;
	}
	const entries = Object.entries(found).map(([name, value]: [string, unknown]) => {
		const isOffset = (name === 'start' || name === 'end') && typeof value === 'number';
		return [name, isOffset ? count(value) : allInCodePoints(value, count)] as const;
	});
	return Object.fromEntries(entries) as Found;
}
