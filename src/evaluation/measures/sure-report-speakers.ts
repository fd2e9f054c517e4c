import type { Measure } from '../measure.ts';
import { sure, sureSpeakers } from '../sure.ts';

/** Whether the confidence of a report's speaker can be trusted. */
export const sureReportSpeakers: Measure = {
	name: 'sure-report-speakers',
	title: `reports: speaker at confidence ${sure} or more`,
	measure: ({ reports, texts }) => sureSpeakers(texts, reports.pairs),
};
