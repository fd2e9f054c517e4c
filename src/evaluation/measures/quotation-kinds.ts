import { differenceLine, type Measure } from '../measure.ts';
import { shown } from '../place.ts';
import { shareScore } from '../score.ts';

/** Whether a quotation that is found has the right kind. */
export const quotationKinds: Measure = {
	name: 'quotation-kinds',
	title: 'quotations: kind (direct, partial, scare)',
	measure: ({ quotations: { pairs }, texts }) => {
		const wrong = pairs.filter(([gold, found]) => gold.kind !== found.kind);
		return {
			score: shareScore({ right: pairs.length - wrong.length, all: pairs.length }),
			differences: wrong.map(([gold, found]) =>
				differenceLine('kind', `${found.kind} for ${gold.kind}  ${shown(texts, gold)}`),
			),
		};
	},
};
