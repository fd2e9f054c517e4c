import { firstIndex } from './spans-over.ts';

/** Characters that take two UTF-16 code units, such as emoji. */
const wide = /[\u{10000}-\u{10ffff}]/gu;

/**
 * Turn offsets into a text from UTF-16 code units, as JavaScript counts, into Unicode code points,
 * as the W3C model of annotations and most other languages count.
 */
export function codePointOffsets(text: string): (offset: number) => number {
	const places = Array.from(text.matchAll(wide), ({ index }) => index);
	return (offset) => offset - firstIndex(places.length, (at) => places[at]! >= offset);
}
