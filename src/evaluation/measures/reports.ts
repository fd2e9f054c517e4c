import { differenceLine, type Measure } from '../measure.ts';
import { shown } from '../place.ts';
import { f1Score } from '../score.ts';

/**
 * Whether indirect speech is found, with at least half of its words. What only one reader marked
 * may be found, and need not be.
 */
export const reports: Measure = {
	name: 'reports',
	title: 'reports (indirect speech): half the span',
	measure: ({ reports: { pairs, missed, surplus }, gold, found, texts }) => {
		const [right, made] = [pairs.length, found.reports.length];
		const wanted = gold.indirect.filter(({ sure }) => sure).length;
		const hit = pairs.filter(([{ sure }]) => sure).length;
		return {
			score: f1Score(
				{ right, all: made },
				{ right: hit, all: wanted },
				`${right} right of ${made}; ${hit} of the ${wanted} that every reader marked`,
			),
			differences: [
				...missed.map((report) =>
					differenceLine(report.sure ? 'missed' : 'left out', shown(texts, report)),
				),
				...surplus.map((report) => differenceLine('not in gold', shown(texts, report))),
			],
		};
	},
};
