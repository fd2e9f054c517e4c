import { counted } from '../wording/counted.ts';

/** The page of an utterance. */
export const utteranceText = {
	kicker: 'Quotation',
	description: (agreement: string, words: string) => `Quotation, ${agreement}: ${words}`,
	wordings: (count: number, articles: number) =>
		`${counted(count, 'quotation')} in ${counted(articles, 'article')}`,
	caption: 'Every wording; the longest comes first.',
	first: 'the first wording',
	retellings: 'Told without quotation marks',
	saidBy: 'Said by',
	inWords: (words: string) => `“${words}”`,
} as const;
