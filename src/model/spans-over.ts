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
		const to = firstIndex(spans.length, (at) => spans[at]!.start >= place.end);
		return spans.slice(from, to).filter((span) => overlap(span, place) > 0);
	};
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
