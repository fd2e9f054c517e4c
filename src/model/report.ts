import { z } from 'astro/zod';
import { attribution } from './attribution.ts';
import { textPositionSelector } from './selector.ts';
import { signed } from './signed.ts';

/**
 * What somebody makes of the words that are reported.
 * - `said`: they are given as the speaker's own.
 * - `denied`: the speaker denies or rejects them.
 * - `withheld`: the speaker does not confirm them, or would not say. Of one who said nothing at all they are the words
 *   that tell so: “to comment”, “respond to a request for comment”.
 */
const polarity = z.enum(['said', 'denied', 'withheld']);
export type Polarity = z.infer<typeof polarity>;

/** Indirect speech: the words that render what somebody said, without quotation marks. */
export const report = textPositionSelector.extend({
	/** Unique within its article: `r1`, `r2` … in the order of the text. */
	id: z.string(),
	block: z.string(),
	polarity,
	speaker: attribution.nullable(),
	/** The editor who decided who said it, or that the article does not tell; absent where it was found. */
	decided: signed.optional(),
	cue: textPositionSelector.nullable(),
});
export type Report = Readonly<z.infer<typeof report>>;
