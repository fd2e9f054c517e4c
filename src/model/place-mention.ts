import { z } from 'astro/zod';
import { basis } from './basis.ts';
import { textPositionSelector } from './selector.ts';

/** A name that a text uses as the name of a place: behind “in”, “at” or “from”, or by its form. */
export const placeMention = textPositionSelector.extend({
	name: z.string().min(1),
	...basis.shape,
});
export type PlaceMention = Readonly<z.infer<typeof placeMention>>;
