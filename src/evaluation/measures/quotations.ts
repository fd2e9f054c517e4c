import { differenceLine, type Measure } from '../measure.ts';
import { shown } from '../place.ts';
import { f1Score } from '../score.ts';

/** Whether the words between quotation marks are found, with the same bounds. */
export const quotations: Measure = {
	name: 'quotations',
	title: 'quotations: exact span',
	measure: ({ quotations: { pairs, missed, surplus }, gold, found, texts }) => {
		const [right, made, wanted] = [pairs.length, found.quotations.length, gold.quotes.length];
		return {
			score: f1Score(
				{ right, all: made },
				{ right, all: wanted },
				`${right} right, ${made} found, ${wanted} in gold`,
			),
			differences: [
				...missed.map((quote) => differenceLine('missed', `${quote.kind}  ${shown(texts, quote)}`)),
				...surplus.map((quote) =>
					differenceLine('not in gold', `${quote.kind}  ${shown(texts, quote)}`),
				),
			],
		};
	},
};
