import { z } from 'astro/zod';
import { basis } from './basis.ts';
import { textPositionSelector } from './selector.ts';

/** A number in a text, with what it counts. */
export const figure = textPositionSelector.extend({
	amount: z.number(),
	/** The upper end of a range (“10 to 15 ships”); null where it is one number. */
	until: z.number().nullable(),
	/** What is counted or measured, in the words of the text (“special forces personnel”, “%”). */
	unit: z.string().nullable(),
	/** A word that bounds or softens the amount (“over”, “about”, “at least”). */
	hedge: z.string().nullable(),
	...basis.shape,
});
export type Figure = Readonly<z.infer<typeof figure>>;
