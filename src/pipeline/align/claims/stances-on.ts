import { attributedIn } from '../../../model/attributed.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Reaction } from '../../../model/reaction.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Report } from '../../../model/report.ts';
import {
	contains,
	exactText,
	overlap,
	type TextPositionSelector,
} from '../../../model/selector.ts';
import { spansOver } from '../../../model/spans-over.ts';
import { isOneBody } from '../../../language/body-names.ts';
import { toldDenial } from '../../../language/stance-verbs.ts';
import { wordsOf } from '../../../language/words.ts';
import type { Sentence } from '../../../model/sentence.ts';
import type { Stance, StanceKind } from '../../../model/stance.ts';
import type { Speakers } from '../speakers/align-speakers.ts';
import { negatedWords, negationsDiffer, polarityOf, type Polarity } from '../likeness/negations.ts';
import { supportOf, type Taken } from './support-of.ts';
import type { Told } from './told.ts';

/** What a sentence of a reading attributes to somebody. */
export type SpokenIn = (reading: Reading, sentence: Sentence) => readonly (Quotation | Report)[];

/** What people make of words of a reading that a place shares. */
export type ReactionsTo = (reading: Reading, place: TextPositionSelector) => readonly Reaction[];

interface Surroundings {
	readonly idOf: Speakers['idOf'];
	readonly nameOf: Speakers['nameOf'];
	readonly spokenIn: SpokenIn;
	readonly reactionsTo: ReactionsTo;
	/** The words at the head of the claim, and the tellings that are likely to tell just that. */
	readonly statement: string;
	readonly tellIt: readonly Told[];
}

/** Look up what sentences attribute, indexed in one pass over each reading. */
export function spokenInSentences(readings: readonly Reading[]): SpokenIn {
	const byStart = new Map(readings.map((reading) => [reading, bySentence(reading)]));
	return (reading, { start }) => byStart.get(reading)?.get(start) ?? [];
}

/** Look up reactions by the words that they react to. */
export function reactionsByWords(readings: readonly Reading[]): ReactionsTo {
	const byReading = new Map(
		readings.map((reading) => {
			const places = reading.reactions.map((reaction) => ({ ...reaction.to, reaction }));
			return [reading, spansOver(places.sort((a, b) => a.start - b.start))];
		}),
	);
	return (reading, place) =>
		(byReading.get(reading)?.(place) ?? []).map(({ reaction }) => reaction);
}

function bySentence(reading: Reading): Map<number, (Quotation | Report)[]> {
	const spoken = attributedIn(reading).sort((a, b) => a.start - b.start);
	const found = new Map<number, (Quotation | Report)[]>();
	let at = 0;
	for (const sentence of reading.sentences) {
		while (at < spoken.length && spoken[at]!.start < sentence.start) at++;
		const first = at;
		while (at < spoken.length && spoken[at]!.start < sentence.end) at++;
		const within = spoken.slice(first, at).filter((each) => contains(sentence, each));
		if (within.length > 0) found.set(sentence.start, within);
	}
	return found;
}

/**
 * Who supports, confirms, denies or does not confirm a claim: those to whom the sentences that tell
 * it attribute words, and those who react to these words. Each takes one stance once in an article. Whoever
 * says what is but grouped with it supports nothing: it may be the contrary.
 */
export function stancesOn(
	told: readonly Told[],
	{ idOf, nameOf, spokenIn, reactionsTo, statement, tellIt }: Surroundings,
): Stance[] {
	const stated = polarityOf(statement);
	const found = told.flatMap((each) => {
		const { reading, clause } = each;
		const { text, file } = reading;
		const reactions = reactionsTo(reading, clause)
			.filter(({ to }) => isOf(clause)(to))
			.filter((reaction) => !saysSo(reaction, text, stated));
		const said = spokenIn(reading, clause.sentence).filter(isOf(clause));
		const supports = tellIt.includes(each)
			? said.flatMap((spoken) => supportOf(spoken, { text, clause, reactions }))
			: [];
		const taken = [...supports, ...reactions.filter((each) => !isGranted(each, text, clause))];
		return taken.flatMap((stance) => toStances(stance, { file, idOf, nameOf }));
	});
	const key = ({ who, article, stance }: Stance) => `${who}\n${article}\n${stance}`;
	return [...new Map(ofOneMind(found, statement).map((stance) => [key(stance), stance])).values()];
}

/**
 * One voice takes one side. Who denies a claim is not said to support it as well: of “There is no such plan” it is the
 * denial of the plan that is none.
 */
function ofOneMind(stances: readonly Stance[], statement: string): readonly Stance[] {
	const taken = Map.groupBy(stances, ({ who }) => who);
	const isNegated = negatedWords(statement).length > 0 && !toldDenial.test(statement);
	const wrong: StanceKind = isNegated ? 'denies' : 'supports';
	return stances.filter(({ who, stance }) => {
		const all = taken.get(who)!.map((each) => each.stance);
		return !(stance === wrong && all.includes('denies') && all.includes('supports'));
	});
}

/** “Denied that it was full”: of the claim that it was not full, that is no denial. */
function saysSo({ stance, to }: Reaction, text: string, stated: Polarity): boolean {
	return stance === 'denies' && negationsDiffer(polarityOf(exactText(text, to)), stated);
}

/**
 * “, which burned for hours,”, “killing two”, “after it had sailed”: who denies the sentence around such words, or does
 * not confirm it, grants them.
 */
function isGranted({ stance, to }: Reaction, text: string, clause: TextPositionSelector): boolean {
	const words = exactText(text, clause);
	const opens = clause.start + words.search(/\p{L}/u);
	const [first = ''] = wordsOf(words);
	const behindComma = /,\s*$/u.test(text.slice(Math.max(0, opens - 3), opens));
	const isAside = behindComma && /^(?:which|who|whose|where|when|\p{L}{2,}ing)$/u.test(first);
	const isTime = to.start < opens && /^(?:after|before|when|while|since|until)$/u.test(first);
	return stance !== 'confirms' && (isAside || isTime);
}

/** Whether most of what somebody says is in a clause: who denies one clause of a sentence denies not the next. */
export function isOf(clause: TextPositionSelector): (spoken: TextPositionSelector) => boolean {
	return (spoken) => {
		const least = Math.min(spoken.end - spoken.start, clause.end - clause.start);
		return overlap(clause, spoken) > least / 2;
	};
}

interface Place {
	readonly file: string;
	readonly idOf: Speakers['idOf'];
	readonly nameOf: Speakers['nameOf'];
}

const partsOf = (name: string): string[] =>
	name.replace(/^both\s+/iu, '').split(/\s+(?:and|or|nor|as well as)\s+/u);

/** “Arland and Norvale denied it”: each of the two denies it. */
function toStances(
	{ speaker, stance, start, end }: Taken,
	{ file, idOf, nameOf }: Place,
): Stance[] {
	const parts = isOneBody(speaker.name) ? [speaker.name] : partsOf(speaker.name);
	return parts.map((part) => {
		const id = idOf(file, parts.length > 1 ? { ...speaker, name: part } : speaker);
		const who = id === null ? part.replace(/^the\s/iu, '') : nameOf(id);
		const { rival } = speaker;
		const doubt = rival === undefined ? {} : { rival };
		return { who, speaker: id, article: file, stance, start, end, ...doubt };
	});
}
