import { z } from 'astro/zod';

/**
 * A span of a source text, as the W3C Web Annotation model names it.
 *
 * Offsets count UTF-16 code units (JavaScript string indices) into the file decoded as UTF-8, a
 * byte order mark included; `end` is exclusive. Published annotations convert to code points.
 */
export const textPositionSelector = z.object({
	start: z.int().nonnegative(),
	end: z.int().nonnegative(),
});
export type TextPositionSelector = Readonly<z.infer<typeof textPositionSelector>>;

/** The words that a span selects. */
export function exactText(text: string, { start, end }: TextPositionSelector): string {
	return text.slice(start, end);
}

/** Whether `inner` lies within `outer`; a span lies within itself. */
export function contains(outer: TextPositionSelector, inner: TextPositionSelector): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** How many code units two spans share. */
export function overlap(a: TextPositionSelector, b: TextPositionSelector): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
