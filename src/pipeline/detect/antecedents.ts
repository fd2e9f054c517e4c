import { tokensOf } from '../../language/tokens.ts';
import type { Article } from '../../model/article.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Report } from '../../model/report.ts';
import { exactText, type TextPositionSelector } from '../../model/selector.ts';
import { firstIndex, spansOver } from '../../model/spans-over.ts';
import type { Anaphor } from './anaphors.ts';
import { figuresIn } from './figures.ts';

/** Where to look for the words that “it” or “the accusation” stands for. */
export interface PointsBack {
	readonly anaphor: Anaphor;
	/** Who reacts: nobody reacts to their own words. */
	readonly who: string;
	/** Whether it is words alone that can be meant: an offer or a wish is rejected too. */
	readonly rejects: boolean;
	/** Where the words that react begin. */
	readonly at: number;
	/** The clause before them in their own sentence; null where none tells anything. */
	readonly within: TextPositionSelector | null;
}

interface Attributed {
	/** What the article attributes, in the order of the text. */
	readonly spoken: readonly (Quotation | Report)[];
	/** The cues that have a speaker. */
	readonly cues: readonly TextPositionSelector[];
}

/** The words that something points back to; null where none fit. */
export type ToldBefore = (points: PointsBack) => TextPositionSelector | null;

/** How many sentences back each kind of anaphor reaches. */
const reach = {
	pronoun: 1,
	claim: 1,
	accusation: 2,
	claims: 0,
	number: 2,
} as const satisfies Record<Anaphor, number>;

/**
 * The words that something points back to: what the clause before it in its own sentence tells, else
 * what somebody else has said in the sentences before it, or a sentence there that tells of a claim.
 */
export function antecedents(
	{ text, blocks, sentences }: Article,
	{ spoken, cues }: Attributed,
): ToldBefore {
	const spokenOver = spansOver(spoken);
	const cuesOver = spansOver(cues);
	const roles = new Map(blocks.map(({ id, role }) => [id, role]));
	return (points) => {
		const wordsAt = (place: TextPositionSelector) =>
			wordsIn(place, { spoken: spokenOver(place), cues: cuesOver(place) }, points, text);
		if (points.within) return wordsAt(points.within);
		const own = firstIndex(sentences.length, (at) => sentences[at]!.end > points.at);
		const before = sentences.slice(Math.max(0, own - reach[points.anaphor]), own).reverse();
		const near = before.filter(({ block }) => roles.get(block) === 'body');
		const isMeant = (place: TextPositionSelector) =>
			points.anaphor !== 'accusation' || accuses(text, place, points.who);
		return (
			near
				.filter(isMeant)
				.map(wordsAt)
				.find((words) => words !== null) ?? null
		);
	};
}

/** What a place tells that somebody may react to. */
function wordsIn(
	place: TextPositionSelector,
	{ spoken: said, cues }: Attributed,
	{ who, anaphor, rejects }: PointsBack,
	text: string,
): TextPositionSelector | null {
	const others = said.filter(({ speaker }) => speaker?.name !== who);
	const assertion = others
		.map((each) => clamped(each, place))
		.findLast((_, at) => {
			const each = others[at]!;
			return (
				tells(text, each, clamped(each, place)) &&
				!(rejects && proposes.test(exactText(text, clamped(each, place))))
			);
		});
	// “Jurors were told how Roe barked “Pass it”. He denied it.”
	const own =
		anaphor === 'pronoun' &&
		said.length > 0 &&
		others.length === 0 &&
		alleges.test(exactText(text, place));
	const told = anaphor === 'number' || claims.test(exactText(text, place));
	// what “Arland accused Norvale” tells is that it did
	const plain =
		said.length === 0 && !rejects && told && (anaphor === 'number' || cues.length === 0);
	const words = assertion ?? (own ? clamped(said.at(-1)!, place) : null) ?? (plain ? place : null);
	if (!words || (anaphor === 'number' && figuresIn(tokensOf(text, words)).length === 0))
		return null;
	return { start: words.start, end: words.end };
}

const clamped = (
	words: TextPositionSelector,
	place: TextPositionSelector,
): TextPositionSelector => ({
	start: Math.max(words.start, place.start),
	end: Math.min(words.end, place.end),
});

/** Words of a sentence that tells what others say, whoever they are. */
const claims = /\b(?:accus|alleg|charged|rumou?r|suspect)/iu;
/** Words of a sentence in which those who deny may be given the words that they deny. */
const alleges = /\b(?:alleged(?:ly)?|heard|(?:was|were|been) (?:told|accused))\b/iu;
/** Words that want something, and so are not denied where they are rejected. */
const proposes = /\b(?:should|must|shall|would|will|want|wish|offer|propos|ask|demand|plan)/iu;

/** Whether a sentence accuses somebody: it says so, or names them. */
function accuses(text: string, place: TextPositionSelector, who: string): boolean {
	const words = exactText(text, place).toLowerCase();
	const names = who
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word.length > 3);
	return claims.test(words) || names.some((name) => words.includes(name));
}

/** Whether words assert something that others may deny: not “word for word”, nor what was denied or promised. */
function tells(text: string, spoken: Quotation | Report, words: TextPositionSelector): boolean {
	const { cue } = spoken;
	if ('polarity' in spoken && spoken.polarity !== 'said') return false;
	const few = 'kind' in spoken && exactText(text, words).split(/\s+/u).length < 4;
	return (
		!few &&
		!(cue && notAsserting.test(exactText(text, cue))) &&
		!/^\P{L}*if\b/iu.test(exactText(text, words))
	);
}

/** Cues of what is promised, asked or asked for. */
const notAsserting =
	/^(?:announc|appeal|ask|beg|demand|hop|offer|order|pledg|prais|promis|propos|thank|urg|vow|want|welcom|wonder)/iu;
