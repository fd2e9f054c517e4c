import { z } from 'astro/zod';

/** What of an analysis is measured against a gold annotation, in the order of the stages. */
export const measureName = z.enum([
	'quotations',
	'quotation-kinds',
	'quotation-speakers',
	'quotation-cues',
	'sure-quotation-speakers',
	'speaker-links',
	'utterance-links',
	'reports',
	'report-speakers',
	'sure-report-speakers',
	'sentences',
	'roles',
	'checkable',
	'claim-links',
	'right-claim-links',
	'stances',
]);
export type MeasureName = z.infer<typeof measureName>;

/** Figures from 0 to 1, rounded down to two decimals; null where there is nothing to measure. */
const figures = z.record(measureName, z.number().min(0).max(1).nullable());
export type Figures = Readonly<z.infer<typeof figures>>;

/**
 * How the texts of a gold annotation have been used.
 * - `samples`: the real articles that the site shows.
 * - `open`: invented ones whose errors may be read while rules are written.
 * - `aside`: invented ones of which only the figures are looked at.
 */
export const goldGroup = z.enum(['samples', 'open', 'aside']);
export type GoldGroup = z.infer<typeof goldGroup>;

/** How well the analysis does on the gold annotations: `content/evaluation.json`. */
export const evaluation = z.object({
	groups: z.array(
		z.object({
			group: goldGroup,
			/** How many articles the group has. */
			articles: z.int().positive(),
			/** The mean over its events. */
			mean: figures,
			events: z.array(z.object({ event: z.string(), figures })).min(1),
		}),
	),
});
export type Evaluation = Readonly<z.infer<typeof evaluation>>;
