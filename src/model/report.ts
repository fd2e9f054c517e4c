import { z } from 'astro/zod';
import { attribution } from './attribution.ts';
import { textPositionSelector } from './selector.ts';

/** Indirect speech: the words that render what somebody said, without quotation marks. */
export const report = textPositionSelector.extend({
	/** Unique within its article: `r1`, `r2` … in the order of the text. */
	id: z.string(),
	block: z.string(),
	speaker: attribution.nullable(),
	cue: textPositionSelector.nullable(),
});
export type Report = Readonly<z.infer<typeof report>>;
