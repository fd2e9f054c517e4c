import { falsehood } from '../../language/claim-nouns.ts';
import { tokensOf } from '../../language/tokens.ts';
import type { Article } from '../../model/article.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Report } from '../../model/report.ts';
import { exactText, type TextPositionSelector } from '../../model/selector.ts';
import { firstIndex, spansOver } from '../../model/spans-over.ts';
import type { Anaphor } from './anaphors.ts';
import { figuresIn } from './figures.ts';

/** Words of a sentence that tells what others say, whoever they are. */
const accuses = /\b(?:accus|alleg|charge|claim|report|rumou?r|suggest|suspect)/iu;

/** Where to look for the words that “it” or “the accusation” stands for. */
export interface PointsBack {
	readonly anaphor: Anaphor;
	/** Who reacts: nobody reacts to their own words. */
	readonly who: string;
	/** Where the words that react begin. */
	readonly at: number;
	/** The clause before them in their own sentence; null where none tells anything. */
	readonly within: TextPositionSelector | null;
}

/** How many sentences back each kind of anaphor reaches. */
const reach = { told: 1, said: 3, number: 2, none: 0 } as const satisfies Record<Anaphor, number>;

/**
 * The words that something points back to: what the clause before it in its own sentence tells, else
 * what somebody else has said in the sentences before it, else what the sentence before it tells.
 */
export function antecedents(
	{ text, blocks, sentences }: Article,
	spoken: readonly (Quotation | Report)[],
): (points: PointsBack) => TextPositionSelector | null {
	const spokenOver = spansOver(spoken);
	const roles = new Map(blocks.map(({ id, role }) => [id, role]));
	return (points) => {
		const told = (place: TextPositionSelector) => wordsIn(place, spokenOver(place), points, text);
		if (points.within) return told(points.within);
		const own = firstIndex(sentences.length, (at) => sentences[at]!.end > points.at);
		const before = sentences.slice(Math.max(0, own - reach[points.anaphor]), own).reverse();
		const near = before.filter(({ block }) => roles.get(block) === 'body');
		return near.map(told).find((words) => words !== null) ?? null;
	};
}

/** What a place tells that somebody may react to. */
function wordsIn(
	place: TextPositionSelector,
	said: readonly (Quotation | Report)[],
	{ who, anaphor }: PointsBack,
	text: string,
): TextPositionSelector | null {
	const others = said.filter(({ speaker }) => speaker?.name !== who);
	const assertions = others.filter((each) => tells(text, each) && !isDenied(each));
	// “how Roe barked ‘Make it pass’. He denied it.”
	const own = anaphor === 'told' && others.length === 0 ? said : [];
	const plain = said.length === 0 && (anaphor !== 'said' || accuses.test(exactText(text, place)));
	const words = assertions.at(-1) ?? own.at(-1) ?? (plain ? place : null);
	if (!words || (anaphor === 'number' && figuresIn(tokensOf(text, words)).length === 0))
		return null;
	return { start: Math.max(words.start, place.start), end: Math.min(words.end, place.end) };
}

const isDenied = (spoken: Quotation | Report): boolean =>
	'polarity' in spoken && spoken.polarity !== 'said';

/** Whether words assert something that others may deny: not “word for word”, “we shall pay”, “he should go”. */
function tells(text: string, spoken: Quotation | Report): boolean {
	const words = exactText(text, spoken);
	const { cue } = spoken;
	const kind = 'kind' in spoken ? spoken.kind : undefined;
	const offers = cue !== null && offering.test(exactText(text, cue));
	const denies = words.split(/\b(?:is|are|was|were)\s/u).some((part) => falsehood.test(part));
	const few = kind !== undefined && words.split(/\s+/u).length < 4;
	return !few && !offers && !denies && !/^if\b/iu.test(words);
}

/** Cues of what is promised or asked for. */
const offering =
	/^(?:announc|appeal|ask|beg|demand|hope|hoping|offer|order|pledg|prais|promis|thank|urg|vow|welcom|wonder)/iu;
