import type { Measure } from '../measure.ts';
import { sure, sureSpeakers } from '../sure.ts';

/** Whether the confidence of a quotation's speaker can be trusted. */
export const sureQuotationSpeakers: Measure = {
	name: 'sure-quotation-speakers',
	title: `quotations: speaker at confidence ${sure} or more`,
	measure: ({ quotations, texts }) => sureSpeakers(texts, quotations.pairs),
};
