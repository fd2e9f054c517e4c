import type { TextPositionSelector } from '../../model/selector.ts';
import { firstIndex } from '../../model/spans-over.ts';
import type { ExcerptText } from './excerpt-text.ts';

/** Where a span of the source stands in the excerpt; null where its words are not all in it. */
export type Placing = (span: TextPositionSelector) => TextPositionSelector | null;

export function placeIn(source: string, { text, parts }: ExcerptText): Placing {
	const endOf = (at: number) => parts[at]!.from + parts[at]!.end - parts[at]!.start;
	const partOver = (offset: number) => {
		const part = parts[firstIndex(parts.length, (at) => endOf(at) > offset)];
		return part && part.from <= offset ? part : undefined;
	};
	return (span) => {
		const [first, last] = [partOver(span.start), partOver(span.end - 1)];
		if (!first || !last) return null;
		const start = span.start - first.from + first.start;
		const end = span.end - last.from + last.start;
		return text.slice(start, end) === source.slice(span.start, span.end) ? { start, end } : null;
	};
}

/**
 * All that was found with its places in the excerpt, at any depth; a place that is not in it becomes
 * null, and what was found there becomes null with it.
 */
export function placed<Found>(found: Found, place: Placing): Found | null {
	if (typeof found !== 'object' || found === null) return found;
	if (Array.isArray(found)) return found.map((each: unknown) => placed(each, place)) as Found;
	const entries = Object.entries(found).map(
		([name, value]: [string, unknown]) => [name, placed(value, place)] as const,
	);
	const moved = Object.fromEntries(entries) as Found;
	if (!isSpan(found)) return moved;
	const now = place(found);
	return now && { ...moved, ...now };
}

function isSpan(found: object): found is TextPositionSelector {
	return 'start' in found && 'end' in found;
}
