import type { GoldSpeaker } from './gold.ts';
import { differenceLine, type Measured } from './measure.ts';
import { shown, type Place, type Texts } from './place.ts';
import { shareScore } from './score.ts';
import { namedInstead, speakerRight, type Spoken } from './speaker-right.ts';

/** The confidence from which on an attribution counts as sure. */
export const sure = 0.9;

type Attributed = readonly [Place & { readonly speaker: GoldSpeaker | null }, Spoken];

/** Of the speakers that the analysis is sure of, how many are right. */
export function sureSpeakers(texts: Texts, pairs: readonly Attributed[]): Measured {
	const claimed = pairs.filter(([, { speaker }]) => speaker !== null && speaker.confidence >= sure);
	const wrong = claimed.filter((pair) => !speakerRight(texts, ...pair));
	return {
		score: shareScore({ right: claimed.length - wrong.length, all: claimed.length }),
		differences: wrong.map(([gold, found]) =>
			differenceLine('sure', `${namedInstead(gold, found)}  ${shown(texts, gold)}`),
		),
	};
}
