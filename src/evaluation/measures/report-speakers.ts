import { differenceLine, type Measure } from '../measure.ts';
import { shown } from '../place.ts';
import { shareScore } from '../score.ts';
import { namedInstead, speakerRight } from '../speaker-right.ts';

/** Whether the speaker of a report that is found is right. */
export const reportSpeakers: Measure = {
	name: 'report-speakers',
	title: 'reports: speaker',
	measure: ({ reports: { pairs }, texts }) => {
		const wrong = pairs.filter((pair) => !speakerRight(texts, ...pair));
		return {
			score: shareScore({ right: pairs.length - wrong.length, all: pairs.length }),
			differences: wrong.map(([gold, found]) =>
				differenceLine('speaker', `${namedInstead(gold, found)}  ${shown(texts, gold)}`),
			),
		};
	},
};
