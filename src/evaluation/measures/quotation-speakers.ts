import { differenceLine, type Measure } from '../measure.ts';
import { shown } from '../place.ts';
import { f1Score } from '../score.ts';
import { namedInstead, speakerRight } from '../speaker-right.ts';

/** Whether a quotation is found, and the one who spoke is named. */
export const quotationSpeakers: Measure = {
	name: 'quotation-speakers',
	title: 'quotations: span and speaker',
	measure: ({ quotations: { pairs }, gold, found, texts }) => {
		const told = gold.quotes.filter(({ kind }) => kind !== 'scare').length;
		const made = found.quotations.filter(({ kind }) => kind !== 'scare').length;
		const spoken = pairs.filter(([{ kind }]) => kind !== 'scare');
		const wrong = spoken.filter((pair) => !speakerRight(texts, ...pair));
		const right = spoken.length - wrong.length;
		return {
			score: f1Score({ right, all: made }, { right, all: told }, `${right} right of ${told}`),
			differences: wrong.map((pair) =>
				differenceLine('speaker', `${namedInstead(...pair)}  ${shown(texts, pair[0])}`),
			),
		};
	},
};
