import { z } from 'astro/zod';
import { attribution } from './attribution.ts';
import { basis } from './basis.ts';
import { textPositionSelector } from './selector.ts';
import { signed } from './signed.ts';

/**
 * What quotation marks stand for.
 * - `direct`: a clause or sentence of speech.
 * - `partial`: a fragment of speech built into the reporter's own sentence.
 * - `scare`: nobody's speech: a title, a nickname, a term.
 */
export const quotationKind = z.enum(['direct', 'partial', 'scare']);
export type QuotationKind = z.infer<typeof quotationKind>;

/**
 * Words between quotation marks. Its parts are named as in the PARC 3.0 corpus of attribution
 * relations: the _content_ that was said (this span, without its marks), the _cue_ that reports it
 * and the _source_ it is attributed to (here: speaker). It may run over several sentences of a
 * block; a quotation that its cue interrupts is several, of one utterance.
 */
export const quotation = textPositionSelector.extend({
	/** Unique within its article: `q1`, `q2` … in the order of the text. */
	id: z.string(),
	/** The id of the block that it stands in. */
	block: z.string(),
	kind: quotationKind,
	/** What the kind was told by. */
	kindBasis: basis,
	speaker: attribution.nullable(),
	/** The editor who decided who said it, or that the article does not tell; absent where it was found. */
	decided: signed.optional(),
	/** The words that report it, such as “told reporters”; null where nothing does. */
	cue: textPositionSelector.nullable(),
	/** Present where it stands within another quotation: the name of the one who is quoted quoting it. */
	nested: z.object({ toldBy: z.string().nullable() }).optional(),
});
export type Quotation = Readonly<z.infer<typeof quotation>>;
