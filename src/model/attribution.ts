import { z } from 'astro/zod';
import { basis } from './basis.ts';
import { textPositionSelector } from './selector.ts';

/** To whom one article attributes words: a name as the article gives it, and where it gives it. */
export const attribution = z.object({
	/** The fullest name or description that this article gives of the one who speaks. */
	name: z.string().min(1),
	/** The words beside the cue that stand for the speaker (“she”, “the official”). */
	mention: textPositionSelector.nullable(),
	...basis.shape,
	/** Another one who may be meant as well, where two are near; then the confidence is lower. */
	rival: z.string().min(1).optional(),
	/** Whom the speaker cites in turn: “the agency reported, citing police”. */
	cites: z.string().min(1).optional(),
	/** The id of the speaker in the event; null until speakers are aligned. */
	speaker: z.string().nullable(),
});
export type Attribution = Readonly<z.infer<typeof attribution>>;

/** The rule of an attribution that an editor made. */
export const byEditor = 'decision of an editor';

/** The rule by which somebody is found to have said nothing: “did not respond to a request for comment”. */
export const bySilence = 'report: silence';

export const isSilence = ({ rule }: Pick<Attribution, 'rule'>): boolean => rule === bySilence;
