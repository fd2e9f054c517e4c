import { z } from 'astro/zod';
import { textPositionSelector } from './selector.ts';

/**
 * A part of a source document that may be published, where only an excerpt of it may: `start` and
 * `end` tell where it stands in the excerpt. What stands between two parts is white space, and marks
 * that words were left out.
 */
export const excerptPart = textPositionSelector.extend({
	/** Where it begins in the source document, in Unicode code points, as that is not at hand to count in. */
	from: z.int().nonnegative(),
});

/** What stands in an excerpt where words of the source document were left out. */
export const leftOut = '[…]';
