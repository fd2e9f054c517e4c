import type { Measure } from '../measure.ts';
import { quotationLinks } from '../quotation-links.ts';

/** Whether quotations of one utterance, and no others, are brought together. */
export const utteranceLinks: Measure = {
	name: 'utterance-links',
	title: 'utterances: links between quotations',
	measure: (comparison) =>
		quotationLinks(comparison, {
			gold: ({ utterance }) => utterance,
			found: ({ utterance }) => utterance,
		}),
};
