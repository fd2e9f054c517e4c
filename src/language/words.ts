import { stemmer } from 'stemmer';
import { functionWords } from '../model/function-words.ts';
import { withStates } from './countries.ts';
import { remembered } from '../text/remembered.ts';

/**
 * A text without what typesetting adds: straight marks for curly ones, one kind of dash and space,
 * NFKC, lower case. Two texts that fold alike are the same words.
 */
export function fold(text: string): string {
	// A space that stands alone stays: to replace each by itself would double the time.
	return text
		.normalize('NFKC')
		.replace(/[‘’‛′]/gu, "'")
		.replace(/[“”„«»″]/gu, '"')
		.replace(/[‐-―−]/gu, '-')
		.replace(/\s{2,}|[^\S ]/gu, ' ')
		.toLowerCase()
		.trim();
}

/** The words of a text, folded, in order; “12,000” is one word, “step-by-step” three. */
export const wordsOf: (text: string) => readonly string[] = remembered((text) => {
	const words = fold(text).match(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu) ?? [];
	return words.map((word) => word.replace(/'s$/u, '').replace(/(?<=\d),(?=\d{3})/gu, ''));
});

/** The stem of a word (Porter). */
export const stemOf: (word: string) => string = remembered(stemmer);

/** The stems (Porter) of the words that carry meaning, in order; a state is one stem by whatever name. */
export const contentStems: (text: string) => readonly string[] = remembered((text) =>
	withStates(wordsOf(text))
		.filter((word) => !functionWords.has(word))
		.map(stemOf),
);
