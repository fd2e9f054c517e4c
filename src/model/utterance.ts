import { z } from 'astro/zod';
import { agreement } from './agreement.ts';
import { confirmation } from './confirmation.ts';
import { difference } from './difference.ts';
import { grouping } from './grouping.ts';
import { occasion } from './occasion.ts';
import { original } from './original.ts';
import { passage } from './passage.ts';
import { quotationKind } from './quotation.ts';

/** One rendering of an utterance: a quotation in an article. */
const wording = passage.extend({
	/** The id of the quotation within its article. */
	quotation: z.string(),
	kind: quotationKind,
});
export type Wording = Readonly<z.infer<typeof wording>>;

/** One rendering of an utterance in indirect speech: a report in an article. */
const retelling = passage.extend({
	/** The id of the report within its article. */
	report: z.string(),
});
export type Retelling = Readonly<z.infer<typeof retelling>>;

/** One thing said once, and all the wordings in which articles render it. */
export const utterance = z.object({
	id: z.string(),
	/** The id of the speaker most of its wordings are attributed to; null where nobody is named. */
	speaker: z.string().nullable(),
	wordings: z.array(wording).min(1),
	/** Where articles render it without quotation marks. */
	retellings: z.array(retelling),
	agreement,
	/** Why its wordings are taken for one; null where there is one passage of speech. */
	grouping: grouping.nullable(),
	/** Who confirmed that its wordings are of one utterance; absent where nobody did. */
	confirmed: confirmation.optional(),
	occasion: occasion.optional(),
	original: original.optional(),
	differences: z.array(difference),
	/** How many independent origins the wordings come from. */
	origins: z.int().positive(),
});
export type Utterance = Readonly<z.infer<typeof utterance>>;
