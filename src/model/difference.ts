import { z } from 'astro/zod';
import { textPositionSelector } from './selector.ts';
import { signed } from './signed.ts';

/**
 * In what two tellings differ, the most telling first.
 * - `figure`: another number of one thing, or another hedge of it (“1,500”, “over 1,500”).
 * - `date`: another day, or another time of day.
 * - `negation`: what only one of them negates.
 * - `attribution`: given to another speaker, by name or by office.
 * - `certainty`: “may” for “will”, “reportedly”, “plans to” for “is preparing to”.
 * - `place`: another place.
 * - `scope`: what for, to whom, how far (“to fight”, “for training”).
 * - `wording`: other words, of which none of the above can be said.
 * - `boundary`: where a quotation begins or ends.
 * - `disclosed edit`: what an outlet has put in square brackets, or left out and said so (“…”).
 * - `spelling`: one word in two spellings.
 * - `punctuation`: marks and capitals alone.
 */
export const differenceKind = z.enum([
	'figure',
	'date',
	'negation',
	'attribution',
	'certainty',
	'place',
	'scope',
	'wording',
	'boundary',
	'disclosed edit',
	'spelling',
	'punctuation',
]);
export type DifferenceKind = z.infer<typeof differenceKind>;

/** One difference between two passages of a claim or an utterance, in their own words. */
export const difference = z.object({
	kind: differenceKind,
	/** Indices into the tellings or wordings that differ. */
	between: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
	/** The differing words on either side; empty where a side has none. */
	words: z.tuple([z.string(), z.string()]),
	/** Where these words stand in the article of either side; null where a side has none. */
	spans: z.tuple([textPositionSelector.nullable(), textPositionSelector.nullable()]),
	/** Both can't be right of one thing, and what they differ in is surely one; absent of all other differences. */
	conflicts: z.literal(true).optional(),
	/** Who found that it changes nothing of what is told; absent where nobody did. */
	harmless: signed.optional(),
});
export type Difference = Readonly<z.infer<typeof difference>>;
