import { z } from 'astro/zod';

/** One thing that speaks for places belonging together. */
const reason = z.object({
	/** What it is, such as `words` or `speaker`; the views have words for it. */
	evidence: z.string().min(1),
	/** Its share of all that speaks for it, from 0 to 1. */
	share: z.number().min(0).max(1),
});
export type Reason = Readonly<z.infer<typeof reason>>;

/** Why several places are taken for one thing, by the program alone. */
export const grouping = z.object({
	/** How sure it is, from 0 to 1: the mean over the pairs of places. */
	confidence: z.number().min(0).max(1),
	/** Whether a page may show the group without saying that it is a guess. */
	sure: z.boolean(),
	/** What made it, what counts most first. */
	reasons: z.array(reason),
});
export type Grouping = Readonly<z.infer<typeof grouping>>;

/** Two claims, or two utterances, that may be one: too unsure to be grouped, kept for an editor. */
export const suggestion = z.object({
	kind: z.enum(['claim', 'utterance']),
	/** The ids of the two. */
	between: z.tuple([z.string(), z.string()]),
	confidence: z.number().min(0).max(1),
	reasons: z.array(reason),
});
export type Suggestion = Readonly<z.infer<typeof suggestion>>;
