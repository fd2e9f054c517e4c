import { overlap, type TextPositionSelector } from './selector.ts';

/**
 * Look up which spans share words with another one. The spans come in the order of their text; a
 * look-up takes time that grows with what it finds, not with how many there are.
 */
export function spansOver<Span extends TextPositionSelector>(
	spans: readonly Span[],
): (place: TextPositionSelector) => Span[] {
	let farthest = 0;
	/** How far the spans up to each one reach; this never falls, whatever lies within what. */
	const reach = spans.map(({ end }) => (farthest = Math.max(farthest, end)));
	return (place) => {
		const from = firstIndex(spans.length, (at) => reach[at]! > place.start);
		const to = firstFrom(spans, place.end);
		return spans.slice(from, to).filter((span) => overlap(span, place) > 0);
	};
}

/** The index of the first span that begins at an offset or later; the spans come in the order of their text. */
export function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
	return firstIndex(spans.length, (at) => spans[at]!.start >= offset);
}

/** The first index that is past a border; `size` where none is. */
export function firstIndex(size: number, isPast: (at: number) => boolean): number {
	let [low, high] = [0, size];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isPast(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
