import { z } from 'astro/zod';
import { basis } from './basis.ts';
import { textPositionSelector } from './selector.ts';

/** Words that name a day, a month or a year (“on Monday”, “last week”, “June 2024”). */
export const dateMention = textPositionSelector.extend({
	/**
	 * What they resolve to, as precise as they are: `2024-10-21`, `2024-06`, `2024`. Null where that
	 * depends on the day of publication and it is not known.
	 */
	on: z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)]).nullable(),
	...basis.shape,
});
export type DateMention = Readonly<z.infer<typeof dateMention>>;
