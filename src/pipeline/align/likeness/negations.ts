import {
	addingBehindNot,
	modalNegations,
	negativePronouns,
	negativeWords,
} from '../../../language/negations.ts';
import { contentStems, stemOf, wordsOf } from '../../../language/words.ts';

const negation = new RegExp(`^(?:${negativeWords})$`, 'u');
const modal = new RegExp(`(?:^|\\s)(?:${modalNegations})$`, 'u');
const adding = new RegExp(`^(?:${addingBehindNot})$`, 'u');
/** Words after a negation that may stand before the word which it negates. */
const scope = 3;

/** The stems of a text, and whether each is negated in it. */
export type Polarity = ReadonlyMap<string, boolean>;

/** Whether a word is negated in one text and stands without a negation in the other. */
export function negationsDiffer(a: Polarity, b: Polarity): boolean {
	return [...a].some(([stem, negated]) => b.get(stem) === !negated);
}

export function polarityOf(text: string): Polarity {
	const negated = new Set(negatedWords(text).map((phrase) => stemOf(phrase.split(' ').at(-1)!)));
	const stems = contentStems(text.replace(pronouns, ' '));
	return new Map(stems.map((stem) => [stem, negated.has(stem)]));
}

const pronouns = new RegExp(String.raw`\b(?:${negativePronouns})\b`, 'giu');

/** The words negated in a text, in its own spelling, with the negations. */
export function negatedWords(text: string): string[] {
	return text.split(stops).flatMap(negatedInSentence);
}

/** “Roe was not there. Cole was.” negates nothing of Cole. A row of stops is taken whole or not at all, in linear time. */
const stops = /(?:(?<![.!?;:])[.!?;:]+(?![.!?;:])|,[’”"'])(?=[^\p{L}\s]*(?:\s|$))/u;

function negatedInSentence(sentence: string): string[] {
	const words = wordsOf(sentence);
	return words.flatMap((word, at) => {
		if (!isNegation(words, at)) return [];
		const next = word === 'no' && words[at + 1] === 'one' ? at + 2 : at + 1;
		const negated = words.slice(next, next + scope).findIndex(meansSomething);
		return negated < 0 ? [word] : words.slice(at, next + 1 + negated).join(' ');
	});
}

function isNegation(words: readonly string[], at: number): boolean {
	const isModal = modal.test(words.slice(Math.max(0, at - 1), at + 1).join(' '));
	const isBound = isModal && words[at + 1] === 'just';
	return negation.test(words[at]!) && (isBound || !adding.test(words[at + 1] ?? ''));
}

const meansSomething = (word: string): boolean => contentStems(word).length > 0;
