import { z } from 'astro/zod';
import { textPositionSelector } from './selector.ts';

/** A number in a text, with what it counts. */
export const figure = textPositionSelector.extend({
	amount: z.number(),
	/** What is counted or measured, in the words of the text (“special forces personnel”, “%”). */
	unit: z.string().nullable(),
	/** A word that bounds or softens the amount (“over”, “about”, “at least”). */
	hedge: z.string().nullable(),
});
export type Figure = Readonly<z.infer<typeof figure>>;
