import { bodySentences } from '../body-sentences.ts';
import { differenceLine, type Measure } from '../measure.ts';
import { shared, shown } from '../place.ts';
import { shareScore } from '../score.ts';

/** Whether it is told right which sentences of the body evidence could confirm or refute. */
export const checkable: Measure = {
	name: 'checkable',
	title: 'checkable or not, of body sentences',
	measure: ({ gold, found, texts }) => {
		const told = bodySentences(gold)
			.filter((sentence) => sentence.checkable !== null)
			.map((sentence) => ({
				sentence,
				found: found.sentences
					.filter((made) => shared(made, sentence) > (sentence.end - sentence.start) / 2)
					.some((made) => made.checkable),
			}));
		const wrong = told.filter((each) => each.found !== each.sentence.checkable);
		return {
			score: shareScore({ right: told.length - wrong.length, all: told.length }),
			differences: wrong.map((each) =>
				differenceLine(each.found ? 'checkable' : 'uncheckable', shown(texts, each.sentence)),
			),
		};
	},
};
