import type { Measure } from '../measure.ts';
import { quotationLinks } from '../quotation-links.ts';

/** Whether one speaker is one speaker, in all articles. */
export const speakerLinks: Measure = {
	name: 'speaker-links',
	title: 'speakers: links between quotations',
	measure: (comparison) =>
		quotationLinks(comparison, {
			gold: ({ speaker }) => speaker?.name ?? null,
			found: ({ speaker }) => speaker?.id ?? null,
		}),
};
