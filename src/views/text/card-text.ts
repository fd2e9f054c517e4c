import { writtenNumber } from '../wording/written-number.ts';

/** The pictures that other sites show beside a link to a page. */
export const cardText = {
	/** What is left of a list of names. */
	more: (count: number) => `${writtenNumber(count)} more`,
	/** One of two ways in which something is told, and by which outlets. */
	side: (words: string, outlets: string) => `${words}: ${outlets}`,
	/** Under the headline of an article. */
	article: 'Its claims and quotations, marked and compared',
	/** In place of words in a script that the fonts of the pictures do not have. */
	elsewhere: 'The words are on the page',
	/** All that stands on a picture, for those who do not see it. */
	alt: (parts: readonly string[]) => parts.join(' · '),
} as const;
