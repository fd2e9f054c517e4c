import { bodySentences } from '../body-sentences.ts';
import { differenceLine, type Measure } from '../measure.ts';
import { coreOf, shared, shown, type Place, type Texts } from '../place.ts';
import { f1Score } from '../score.ts';

/** Whether the sentences of the body begin and end where they do. */
export const sentences: Measure = {
	name: 'sentences',
	title: 'sentences of the body: exact span',
	measure: ({ gold, found, texts }) => {
		const body = bodySentences(gold);
		const inBody = found.sentences.filter((made) =>
			body.some((wanted) => shared(wanted, made) > 0),
		);
		const [golds, founds] = [byCore(texts, body), byCore(texts, inBody)];
		const right = [...golds.keys()].filter((core) => founds.has(core)).length;
		return {
			score: f1Score(
				{ right, all: founds.size },
				{ right, all: golds.size },
				`${right} right, ${founds.size} found, ${golds.size} in gold`,
			),
			differences: [
				...without(golds, founds).map((place) => differenceLine('missed', shown(texts, place))),
				...without(founds, golds).map((place) =>
					differenceLine('not in gold', shown(texts, place)),
				),
			],
		};
	},
};

type ByCore = ReadonlyMap<string, Place>;

function byCore(texts: Texts, places: readonly Place[]): ByCore {
	return new Map(places.map((place) => [coreOf(texts, place), place]));
}

function without(places: ByCore, others: ByCore): Place[] {
	return [...places].flatMap(([core, place]) => (others.has(core) ? [] : [place]));
}
