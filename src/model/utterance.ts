import { z } from 'astro/zod';
import { agreement } from './agreement.ts';
import { difference } from './difference.ts';
import { passage } from './passage.ts';
import { quotationKind } from './quotation.ts';

/** One rendering of an utterance: a quotation in an article. */
export const wording = passage.extend({
	/** The id of the quotation within its article. */
	quotation: z.string(),
	kind: quotationKind,
});
export type Wording = Readonly<z.infer<typeof wording>>;

/** One thing said once, and all the wordings in which articles render it. */
export const utterance = z.object({
	id: z.string(),
	/** The id of the speaker most of its wordings are attributed to; null where nobody is named. */
	speaker: z.string().nullable(),
	wordings: z.array(wording).min(1),
	agreement,
	differences: z.array(difference),
	/** How many independent origins the wordings come from. */
	origins: z.int().positive(),
});
export type Utterance = Readonly<z.infer<typeof utterance>>;
