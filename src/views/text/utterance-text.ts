import { counted } from '../wording/counted.ts';

/** The page of an utterance. */
export const utteranceText = {
	kicker: 'Quotation',
	wordings: (count: number, articles: number) =>
		`${counted(count, 'quotation')} in ${counted(articles, 'article')}`,
	caption: 'Every wording; the first has the words at the head of the page.',
	captionLongest:
		'Every wording; the first is the longest, of which the words at the head are a part.',
	first: 'the first wording',
	/** Who prints the words of the heading, and who else quotes it. */
	credit: (printed: string, otherwise: string) =>
		`${printed}; in part or in other words in ${otherwise}`,
	/** The same at the head of its page. */
	creditSentence: (printed: string, otherwise: string) =>
		`In these words in ${printed}; in part or in other words in ${otherwise}`,
	/** The same in two lines, on the pictures that other sites show. */
	theseWords: 'In these words',
	otherWords: 'In part or in other words',
	retellings: 'Told without quotation marks',
	saidBy: 'Said by',
	inWords: (words: string) => `“${words}”`,
} as const;
