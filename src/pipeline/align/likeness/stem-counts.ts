import { contentStems } from '../../../language/words.ts';
import type { Reading } from '../../../model/reading.ts';
import { exactText } from '../../../model/selector.ts';
import { rememberedOf } from '../../../text/remembered.ts';

/** In how many of an article's sentences each stem stands. */
export interface StemCounts {
	readonly sentences: number;
	readonly of: ReadonlyMap<string, number>;
}

export function stemCounts(sentences: readonly string[]): StemCounts {
	const of = new Map<string, number>();
	for (const sentence of sentences) {
		for (const stem of new Set(contentStems(sentence))) of.set(stem, (of.get(stem) ?? 0) + 1);
	}
	return { sentences: sentences.length, of };
}

/** Those of an article, without the sentences that tell nothing. */
export const stemCountsIn = rememberedOf((reading: Reading): StemCounts => {
	const sentences = new Set(reading.clauses.map(({ sentence }) => sentence));
	return stemCounts(Array.from(sentences, (sentence) => exactText(reading.text, sentence)));
});

/**
 * How much a stem tells where two articles are compared: the rarer in their sentences, the more
 * (inverse document frequency, a sentence being a document). Only the two have a say, so that a third
 * article changes nothing between them.
 */
export function rarityBetween(a: StemCounts, b: StemCounts): (stem: string) => number {
	const sentences = a === b ? a.sentences : a.sentences + b.sentences;
	return (stem) => {
		const own = a.of.get(stem) ?? 0;
		const count = a === b ? own : own + (b.of.get(stem) ?? 0);
		return Math.log(1 + sentences / Math.max(1, count));
	};
}
