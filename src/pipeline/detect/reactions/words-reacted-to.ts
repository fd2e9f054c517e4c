import { tokensOf } from '../../../language/tokens.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Report } from '../../../model/report.ts';
import { contains, exactText, type TextPositionSelector } from '../../../model/selector.ts';
import { isAccused, tellsOfAccusation } from './accusing-words.ts';
import type { PointsBack } from './told-before.ts';
import { figuresIn } from '../checkable/figures.ts';

/** What an article, or a place in it, attributes. */
export interface Attributed {
	/** In the order of the text. */
	readonly spoken: readonly (Quotation | Report)[];
	/** The cues that tell who says or does something. */
	readonly cues: readonly TextPositionSelector[];
}

interface At extends Attributed {
	readonly points: PointsBack;
}

/** What a place tells that somebody may react to; null where it tells nothing such. */
export function wordsIn(
	text: string,
	place: TextPositionSelector,
	at: At,
): TextPositionSelector | null {
	const words =
		assertionIn(text, place, at) ?? allegedIn(text, place, at) ?? plainIn(text, place, at);
	if (!words || at.points.anaphor !== 'number') return words;
	return figuresIn(tokensOf(text, words)).length > 0 ? words : null;
}

/** What somebody else asserts there, as far as it stands in the place. */
function assertionIn(text: string, place: TextPositionSelector, { spoken, points }: At) {
	const said = spoken
		.filter(({ speaker }) => speaker?.name !== points.who && isOf(speaker?.name, points.of))
		.map((each) => ({ each, words: clamped(each, place) }));
	// “said that Russia had asked for it, threatening to leave”: all of it
	const isWhole = (each: Quotation | Report) =>
		!said.some((outer) => outer.each !== each && contains(outer.each, each));
	const found = said.findLast(({ each, words }) => {
		const exact = exactText(text, words);
		const mayBeOffer = points.rejects && points.anaphor !== 'accusation';
		return isWhole(each) && asserts(text, each, exact) && !(mayBeOffer && proposes.test(exact));
	});
	return found?.words ?? null;
}

/** Whether words are those of whoever they are said to be of: “Roe's claim”. */
const isOf = (name: string | undefined, of: string | undefined): boolean =>
	of === undefined || of.split(' ').some((word) => name?.split(' ').includes(word));

/** “Jurors were told how Roe barked “Pass it”. He denied it.”: words that are given to the one who denies them. */
function allegedIn(text: string, place: TextPositionSelector, { spoken, points }: At) {
	const last = spoken.at(-1);
	const isOwn = spoken.every(({ speaker }) => speaker?.name === points.who);
	const isAlleged = points.anaphor === 'pronoun' && alleges.test(exactText(text, place));
	return last && isOwn && isAlleged ? clamped(last, place) : null;
}

/** The whole place, where nobody is given words there: what “Arland accused Norvale” tells is that it did. */
function plainIn(text: string, place: TextPositionSelector, { spoken, cues, points }: At) {
	if (spoken.length > 0 || points.rejects || points.of !== undefined) return null;
	const words = exactText(text, place);
	const isClaim =
		(cues.length === 0 && tellsOfAccusation.test(words)) || isAccused(words, points.who);
	return isClaim || points.anaphor === 'number' ? { start: place.start, end: place.end } : null;
}

const clamped = (words: TextPositionSelector, place: TextPositionSelector) => ({
	start: Math.max(words.start, place.start),
	end: Math.min(words.end, place.end),
});

/** Words of a sentence in which those who deny may be given the words that they deny. */
const alleges = /\b(?:alleged(?:ly)?|heard|(?:was|were|been) (?:told|accused))\b/iu;
/** Words that want something, and so are not denied where they are rejected. */
const proposes = /\b(?:should|must|shall|would|will|want|wish|offer|propos|ask|demand|plan)/iu;
/** Cues of what is promised, asked or asked for. */
const notAsserting =
	/^(?:announc|appeal|ask|beg|demand|hop|offer|order|pledg|prais|promis|propos|thank|urg|vow|want|welcom|wonder)/iu;

/** Whether words assert what others may deny: not “word for word”, nor what was denied or promised. */
function asserts(text: string, spoken: Quotation | Report, exact: string): boolean {
	if ('polarity' in spoken ? spoken.polarity !== 'said' : exact.split(/\s+/u).length < 4)
		return false;
	const offers = spoken.cue !== null && notAsserting.test(exactText(text, spoken.cue));
	return !offers && !/^\P{L}*if\b/iu.test(exact);
}
