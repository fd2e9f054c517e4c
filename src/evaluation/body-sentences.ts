import type { Gold, GoldSentence } from './gold.ts';

/** The sentences that readers took for parts of an article's body. */
export function bodySentences({ sentences }: Pick<Gold, 'sentences'>): readonly GoldSentence[] {
	return sentences.filter(({ roles }) => roles[0] === 'body');
}
