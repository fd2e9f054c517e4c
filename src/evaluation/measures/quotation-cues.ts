import { differenceLine, type Measure } from '../measure.ts';
import { shown, wordsAt } from '../place.ts';
import { shareScore } from '../score.ts';

/** Whether the words that report a quotation are found. A part of them is enough, or more. */
export const quotationCues: Measure = {
	name: 'quotation-cues',
	title: 'quotations: cue',
	measure: ({ quotations: { pairs }, texts }) => {
		const cued = pairs
			.filter(([gold]) => gold.cues.length > 0)
			.map(([gold, { article, cue }]) => ({
				gold,
				said: cue ? wordsAt(texts, { article, ...cue }).toLowerCase() : '',
			}));
		const wrong = cued.filter(({ gold, said }) => !isOneOf(gold.cues, said));
		return {
			score: shareScore({ right: cued.length - wrong.length, all: cued.length }),
			differences: wrong.map(({ gold, said }) =>
				differenceLine('cue', `'${said}' for '${gold.cues.join("' or '")}'  ${shown(texts, gold)}`),
			),
		};
	},
};

function isOneOf(cues: readonly string[], said: string): boolean {
	if (said.length < 2) return false;
	return cues
		.map((cue) => cue.toLowerCase())
		.some((cue) => cue.includes(said) || said.includes(cue));
}
