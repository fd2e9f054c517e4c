import { z } from 'astro/zod';

/** In what two tellings differ. */
export const differenceKind = z.enum(['figure', 'negation', 'wording', 'punctuation']);
export type DifferenceKind = z.infer<typeof differenceKind>;

/** One difference between two passages of a claim or an utterance, in their own words. */
export const difference = z.object({
	kind: differenceKind,
	/** Indices into the tellings or wordings that differ. */
	between: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
	/** The differing words on either side; empty where a side has none. */
	words: z.tuple([z.string(), z.string()]),
});
export type Difference = Readonly<z.infer<typeof difference>>;
