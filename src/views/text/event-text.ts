import { counted } from '../counted.ts';

/** The page of an event. */
export const eventText = {
	kicker: 'Event',
	articles: 'The articles',
	claims: 'Claims',
	conflicts: 'Where they conflict',
	conflictsIntro:
		'A figure, a date, a negation or the speaker differs, or one speaker takes two stances that exclude each other. Which of them is right is not said.',
	noConflicts: 'No conflict was found between the articles.',
	claimsIntro: 'What the articles assert without a conflict, grouped by how their tellings agree.',
	groups: {
		reworded: 'Told in other words',
		verbatim: 'Told in the same words',
		'single-source': 'Told by several articles of one origin',
	},
	once: 'Told in one article only',
	utterances: 'Who said what',
	utterancesIntro: 'Quotations without a conflict; the others stand above.',
	utterancesOnce: 'Quoted in one article only',
	coverage: 'Who tells what',
	coverageCaption: 'Claims by outlet',
	coverageIntro:
		'Claims that two articles or more tell. A number is the paragraph that tells it; a dash means that it was not found in that outlet’s articles.',
	claim: 'Claim',
	notFound: 'not found',
	paragraph: 'paragraph',
	speakers: 'Speakers',
	origins: 'Origins',
	ofOrigins: (articles: string, origins: string) => `${articles} of ${origins}`,
	originsIntro:
		'Articles that share a long run of words outside quotations count as one origin. Who took the words from whom is not said.',
	alone: (names: string) => `No long run of words shared with another article: ${names}.`,
	shares: (names: string, articles: number, words: number) =>
		`${names} share ${counted(words, 'word')} in a row${articles > 2 ? ', at least two of them' : ''}`,
	credits: (names: string, agency: string) => `${names} credit ${agency}.`,
	summary: (articles: number, outlets: number, origins: number) =>
		`${counted(articles, 'article')} from ${counted(outlets, 'outlet')}; with shared text counted once, ${counted(origins, 'origin')}`,
} as const;
