import { stemmer } from 'stemmer';
import { withStates } from './countries.ts';

/** Words that say little of what a sentence is about. */
const functionWords = new Set(
	`a about after all also although an and any are as at be because been before being between both
	but by can could did do does doing during each for from further had has have having he her here
	hers him his how i if in into is it its itself just may me might more most my no nor not now of
	off on once only or other our out over own s same shall she should so some such t than that the
	their them then there these they this those through to too under until up very was we were what
	when where which while who whom why will with would you your`.split(/\s+/),
);

/**
 * A text without what typesetting adds: straight marks for curly ones, one kind of dash and space,
 * NFKC, lower case. Two texts that fold alike are the same words.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[‘’‛′]/gu, "'")
		.replace(/[“”„«»″]/gu, '"')
		.replace(/[‐-―−]/gu, '-')
		.replace(/\s+/gu, ' ')
		.toLowerCase()
		.trim();
}

/** The words of a text, folded, in order; “12,000” is one word, “step-by-step” three. */
export function wordsOf(text: string): string[] {
	const words = fold(text).match(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu) ?? [];
	return words.map((word) => word.replace(/'s$/u, '').replace(/(?<=\d),(?=\d{3})/gu, ''));
}

/** The stems (Porter) of the words that carry meaning, in order; a state is one stem by whatever name. */
export function contentStems(text: string): string[] {
	return withStates(wordsOf(text))
		.filter((word) => !functionWords.has(word))
		.map((word) => stemmer(word));
}
