import { z } from 'astro/zod';
import { basis } from './basis.ts';
import { textPositionSelector } from './selector.ts';

/** Words that name a day, a month, a year or a time of day (“on Monday”, “June 2024”, “at 4.10 am”). */
export const dateMention = textPositionSelector.extend({
	/**
	 * What they resolve to, as precise as they are: `2024-10-21`, `2024-06`, `2024`. Null where that
	 * depends on the day of publication and it is not known, where they may name two days (“3/4/2024”), or
	 * where they name a time of day alone.
	 */
	on: z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)]).nullable(),
	/** The time of day on a clock of 24 hours, `04:10`; absent where none is named, or not surely which. */
	at: z
		.string()
		.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
		.optional(),
	...basis.shape,
});
export type DateMention = Readonly<z.infer<typeof dateMention>>;
