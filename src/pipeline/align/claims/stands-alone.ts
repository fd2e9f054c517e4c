import { opensWithPronoun } from '../../../text/points-back.ts';
import { isPeopleNoun } from '../../../language/speaking.ts';
import { wordsOf } from '../../../language/words.ts';
import { overlap } from '../../../model/selector.ts';
import type { Told } from './told.ts';

/** Fewer words than this seldom tell a claim in full. */
const fewest = 5;

/**
 * What a telling lacks to be read without its article, in points; 0 where it lacks nothing. Words that go on with a
 * sentence lack most, then “he” and “this”, then speech that nobody is named for, and last “the man”.
 */
export function lackOf(told: Told): number {
	const words = wordsOf(told.exact);
	const lacks: readonly (readonly [number, boolean])[] = [
		[16, !opensSentence(told, words)],
		[8, opensWithPronoun(told.exact)],
		[
			4,
			isBareSpeech(told) ||
				isOwnVoice(told) ||
				halfMark.test(told.exact) ||
				/\?\s*$/u.test(told.exact),
		],
		[2, byPronoun.test(told.exact) || refersBack.test(told.exact)],
		[1, words[0] === 'the' && isPeopleNoun(words[1] ?? '')],
	];
	return lacks.reduce((sum, [points, is]) => sum + (is ? points : 0), 0);
}

/** Whether a clause opens its sentence, goes on with none before it, and cuts no speech. */
function opensSentence(told: Told, words: readonly string[]): boolean {
	const { clause, cutsSpeech } = told;
	const isFirst = clause.start === clause.sentence.start || isBehindLabel(told);
	const opens = isFirst && !/^(?:and|but|yet|so|or)$/u.test(words[0] ?? '');
	return opens && words.length >= fewest && !cutsSpeech;
}

/** “Bridge collapse live: mayor resigns”: what stands before the colon of a headline is a label. */
function isBehindLabel({ reading, clause, headline }: Told): boolean {
	return headline && /:\s*$/u.test(reading.text.slice(clause.sentence.start, clause.start));
}

/** So few characters beside a quotation are marks and spaces. */
const marks = 4;

/** Whether all words of a clause are somebody's speech, and none tells whose. */
function isBareSpeech({ reading, clause, exact }: Told): boolean {
	const spoken = reading.quotations.filter(({ kind }) => kind !== 'scare');
	const said = Math.max(0, ...spoken.map((quotation) => overlap(quotation, clause)));
	return said > 0 && exact.trim().length - said <= marks;
}

/** “I must leave”, where the marks of the speech stand in another clause, or the reporter speaks: “he told us”. */
function isOwnVoice(told: Told): boolean {
	const words = outsideSpeech(told);
	return /^(?:you|your)\b/iu.test(words) || /\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Oo]ur|us)\b/u.test(words);
}

/** The words of a clause that stand in no quotation. */
function outsideSpeech({ reading, clause, exact }: Told): string {
	const isQuoted = (at: number) =>
		reading.quotations.some(({ start, end }) => start <= at && at < end);
	return Array.from(exact, (_, at) => (isQuoted(clause.start + at) ? '' : exact.charAt(at))).join(
		'',
	);
}

/** “…,” he said”, whose speech began in the sentence before. */
const halfMark = /^[^"“”]+[^\s"“”(]["”][^"“”]+$/u;
/** ““…,” he said”. */
const byPronoun = /["”]\s*(?:he|she|they|it)\s\p{L}+/iu;
/** “If that is so”, “When it got there”. */
const refersBack = /^\P{L}*(?:if|when|then|after|as) (?:he|she|it|they|this|that)\b/iu;
