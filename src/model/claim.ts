import { z } from 'astro/zod';
import { agreement } from './agreement.ts';
import { checkableReason } from './checkable-sentence.ts';
import { confirmation } from './confirmation.ts';
import { difference } from './difference.ts';
import { grouping } from './grouping.ts';
import { passage } from './passage.ts';
import { signed } from './signed.ts';
import { stance } from './stance.ts';

/** A place that tells a claim. */
const telling = passage.extend({ reason: checkableReason });
export type Telling = Readonly<z.infer<typeof telling>>;

/** One proposition, and the places that tell it (schema.org Claim, appearance). */
export const claim = z.object({
	id: z.string(),
	/** The claim in words drawn from its tellings, never generated prose; or in those of an editor. */
	statement: z.string().min(1),
	/** The editor who worded the statement; absent where its words are those of a telling. */
	worded: signed.optional(),
	tellings: z.array(telling).min(1),
	/** Who supports or denies it, in the order of the tellings. */
	stances: z.array(stance),
	/** Two stances of one speaker in one article that can't both hold, by index. */
	contradictions: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
	agreement,
	/** Why its tellings are taken for one; null where it is told once. */
	grouping: grouping.nullable(),
	/** Who confirmed that its tellings are one claim; absent where nobody did. */
	confirmed: confirmation.optional(),
	differences: z.array(difference),
	/** How many independent origins the tellings come from. */
	origins: z.int().positive(),
});
export type Claim = Readonly<z.infer<typeof claim>>;
