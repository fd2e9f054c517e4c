import { z } from 'astro/zod';
import { textPositionSelector } from './selector.ts';

/** What somebody is reported to make of a claim. */
export const stanceKind = z.enum(['supports', 'confirms', 'denies', 'does not confirm']);
export type StanceKind = z.infer<typeof stanceKind>;

/** Who takes which stance on a claim, in which article, and the words that say so. */
export const stance = textPositionSelector.extend({
	who: z.string().min(1),
	/** The id of the speaker; null where two speak as one. */
	speaker: z.string().nullable(),
	article: z.string(),
	/** Another one who may be meant as well. */
	rival: z.string().min(1).optional(),
	stance: stanceKind,
});
export type Stance = Readonly<z.infer<typeof stance>>;
