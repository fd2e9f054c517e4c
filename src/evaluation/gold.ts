import { z } from 'astro/zod';
import { blockRole } from '../model/block.ts';
import { quotationKind } from '../model/quotation.ts';
import { textPositionSelector } from '../model/selector.ts';
import { stanceKind } from '../model/stance.ts';

/** A span of one article, with the words that it selects. */
const marked = textPositionSelector.extend({ article: z.string(), text: z.string() });

/** Who spoke: every name that is right, and every word beside the cue that stands for them. */
const goldSpeaker = z.object({
	names: z.array(z.string()).min(1),
	mentions: z.array(z.string()),
});
export type GoldSpeaker = Readonly<z.infer<typeof goldSpeaker>>;

const goldQuotation = marked
	.extend({
		kind: quotationKind,
		/** By one name in all articles; null where nobody spoke: a scare quotation. */
		speaker: goldSpeaker.extend({ name: z.string() }).nullable(),
		/** Any of them is right; none where nothing reports the words. */
		cues: z.array(z.string()),
		/** One name for all quotations of one utterance; null where nobody spoke. */
		utterance: z.string().nullable(),
		/** Whether it stands within another quotation, which is a row of its own. */
		nested: z.boolean().optional(),
	})
	.refine(
		({ kind, speaker, utterance }) =>
			(kind === 'scare') === (speaker === null) && (speaker === null) === (utterance === null),
		'A scare quotation has neither speaker nor utterance; every other has both.',
	);
export type GoldQuotation = Readonly<z.infer<typeof goldQuotation>>;

const goldReport = marked.extend({
	/** Whether every reader marked it. What is not sure may be found or not. */
	sure: z.boolean(),
	speaker: goldSpeaker,
	cues: z.array(z.string()),
});
export type GoldReport = Readonly<z.infer<typeof goldReport>>;

const goldSentence = marked.extend({
	/** All roles that are right, the likeliest first. */
	roles: z.array(blockRole).min(1),
	/** Null where readers disagreed. */
	checkable: z.boolean().nullable(),
});
export type GoldSentence = Readonly<z.infer<typeof goldSentence>>;

const goldClaim = z.object({
	id: z.string(),
	statement: z.string(),
	members: z.array(marked),
	stances: z.array(z.object({ who: z.string(), article: z.string(), stance: stanceKind })),
});

/** What careful readers marked in the articles of one event. */
export const gold = z.object({
	about: z.string(),
	/** File names by the ids that all rows use. */
	articles: z.record(z.string(), z.string()),
	quotes: z.array(goldQuotation),
	indirect: z.array(goldReport),
	sentences: z.array(goldSentence),
	/** By reader. */
	clusters: z.record(z.string(), z.array(goldClaim)),
});
export type Gold = Readonly<z.infer<typeof gold>>;
