import { counted } from '../wording/counted.ts';
import { countText } from './count-text.ts';

/** The page of an event. */
export const eventText = {
	kicker: 'Event',
	short: {
		title: 'In short',
		claims: (all: number, several: number, articles: number) =>
			articles === 1
				? counted(all, 'claim')
				: `${counted(all, 'claim')}, ${several === 0 ? 'none' : several} of them in several articles`,
		conflict: (count: number) => `${counted(count, 'claim')} on which articles conflict`,
		mayConflict: (count: number) => `${counted(count, 'claim')} on which articles may conflict`,
		agree: {
			verbatim: (count: number) => `${claimsAre(count)} told in the same words`,
			reworded: (count: number) => `${claimsAre(count)} told in other words`,
			'single-source': (count: number) =>
				`${claimsAre(count)} told by several articles that share a text`,
		},
		once: (count: number) => `${claimsAre(count)} told in one article only`,
		unequal: unequalAre,
		said: (count: number, speakers: number) =>
			`${counted(count, 'quotation')}, from ${counted(speakers, 'speaker')}`,
		saidConflict: (count: number) => `${counted(count, 'quotation')} on which articles conflict`,
		saidMayConflict: (count: number) =>
			`${counted(count, 'quotation')} on which articles may conflict`,
		origins: (articles: number, origins: number) => countText.told(articles, origins),
	},
	articles: 'The articles',
	claims: 'Claims',
	conflicts: 'Where they conflict',
	/** How much conflicts, in a list of events; null where nothing does. */
	conflictsFound: (sure: number, perhaps: number, unequal: number) => {
		if (sure > 0) return counted(sure, 'conflict');
		if (perhaps > 0) return counted(perhaps, 'possible conflict');
		return unequal > 0 ? unequalAre(unequal) : null;
	},
	conflictsIntro:
		'A figure, a date, a negation or the speaker differs, or one speaker takes two stances that exclude each other. This site does not say which of them is right.',
	mayConflict: 'Where they may conflict',
	mayConflictIntro:
		'A figure, a date, a negation, the speaker or a stance differs, but the program is not sure that the articles tell of one thing. Often they tell of two: read both before you say that they conflict.',
	/** @param unequal How many claims and quotations have figures or days that differ; they are listed below. */
	noConflicts: (unequal: number) =>
		`The program found no conflict between the articles, and may have missed one.${unequal === 0 ? '' : ` ${unequalAre(unequal)}; read them and judge:`}`,
	unequal: 'Figures that differ',
	unequalIntro:
		'Outlets give other numbers or days, and the program does not call it a conflict: they may tell of two things, or one of them may be wrong. Read both.',
	claimsIntro: 'What the articles assert without a conflict, grouped by how their tellings agree.',
	groups: {
		reworded: 'Told in other words',
		verbatim: 'Told in the same words',
		'single-source': 'Told by several articles that share a text',
	},
	once: 'Told in one article only',
	utterances: 'Who said what',
	utterancesIntro: 'Quotations without a conflict; the others stand above.',
	utterancesOnce: 'Quoted in one article only',
	coverage: 'Who tells what',
	coverageCaption: 'Claims by outlet',
	coverageIntro:
		'Claims that two articles or more tell. A sign stands where an outlet tells it, and says how the tellings agree; a dash, where it was not found in that outlet’s articles.',
	coverageTable: 'The same as a table: a number is the paragraph that tells it.',
	pictureTitle: 'Which outlet tells which claim',
	/** @param told By how many outlets each claim is told. */
	picture: (told: readonly number[], outlets: number) => {
		const byAll = told.filter((count) => count === outlets).length;
		return `Lines are ${counted(told.length, 'claim')}, columns ${counted(outlets, 'outlet')}. ${counted(byAll, 'claim is', 'claims are')} told by all outlets. The table below has the same.`;
	},
	/** Where there is nothing to compare. */
	oneReport: 'One report so far; there is nothing to compare it with.',
	oneOutlet: 'All reports so far are of one outlet; there is no other to compare them with.',
	timeline: 'When, as it is told',
	timelineIntro:
		'Days, months and years that claims name: when something happened or was said, or is to come. “On Monday” is a known day only where the article’s own date is recorded; other days are left out.',
	dated: (outlet: string, words: string) => `${outlet}: “${words}”`,
	otherDates: ' Its tellings differ in the date.',
	claim: 'Claim',
	notFound: 'not found',
	paragraph: 'paragraph',
	speakers: 'Speakers',
	origins: 'Shared text',
	originsIntro:
		'Articles that share a long run of words outside quotations, or credit one agency, are counted once, as copies. Who took the words from whom is not said.',
	alone: (names: string) => `No long run of words shared with another article: ${names}.`,
	shares: (names: string, articles: number, words: number) =>
		`${names} share ${counted(words, 'word')} in a row${articles > 2 ? ', at least two of them' : ''}`,
	credits: (names: string, agency: string) => `${names} credit ${agency}.`,
	summary: (articles: number, outlets: number, origins: number) =>
		`${countText.told(articles, origins)} from ${counted(outlets, 'outlet')}`,
} as const;

function unequalAre(count: number): string {
	return counted(
		count,
		'claim or quotation differs in a figure or a day',
		'claims and quotations differ in a figure or a day',
	);
}

function claimsAre(count: number): string {
	return counted(count, 'claim is', 'claims are');
}
