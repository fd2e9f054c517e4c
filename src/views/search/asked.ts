import { functionWords } from '../../model/function-words.ts';
import { searchSpelling } from '../../model/search-spelling.ts';

/** What somebody asks for. */
export interface Asked {
	/** Without the marks that made it a phrase; empty where nothing is asked. */
	readonly words: string;
	/** Whether the words were given between quotation marks, to be found as they stand. */
	readonly phrase: boolean;
	/** The question as the index is asked. */
	readonly query: string;
	/** The same, asked for words in any order, and for those that tell something alone. */
	readonly loosely: string;
}

const marks = /["“”„‟«»]/gu;
const between = /^["“”„‟«»]\s*(?<words>[^]*?)\s*["“”„‟«»]$/u;

/** Read a question as it was typed or pasted: with curly marks, straight ones or none. */
export function askedFor(typed: string): Asked {
	const plain = typed.trim().replace(/\s+/gu, ' ');
	const phrase = between.exec(plain)?.groups?.['words'];
	const words = phrase ?? plain;
	const spelt = searchSpelling(words.replace(marks, ' ').replace(/\s+/gu, ' ').trim());
	const isPhrase = phrase !== undefined && spelt !== '';
	const loosely = telling(spelt);
	return { words, phrase: isPhrase, query: isPhrase ? `"${spelt}"` : loosely, loosely };
}

/** Whether more is likely to be typed: a word has only begun, or none is there yet that tells something. */
export function isBeginning(typed: string): boolean {
	const words = typed.trim().split(/\s+/u);
	return words.at(-1)!.length < 3 || words.every(isFunctionWord);
}

const isFunctionWord = (word: string): boolean => functionWords.has(word.toLowerCase());

/**
 * Without words that stand nearly everywhere, which narrow nothing and cost most: the index takes time with the square
 * of how many records a word is in. What is nothing but such words stays.
 */
function telling(words: string): string {
	const all = words.split(' ');
	const rest = all.filter((word) => !isFunctionWord(word));
	return (rest.length > 0 ? rest : all).join(' ');
}

/** A question of fewer words would ask for nearly anything, one of more takes long to ask in all ways. */
const [fewest, most] = [3, 7];

/** The questions that leave out one word of several, in their order. */
export function withoutEachWord(words: string): { rest: string; without: string }[] {
	const all = words.split(' ');
	if (all.length < fewest || all.length > most) return [];
	return all.map((without, at) => ({ rest: all.toSpliced(at, 1).join(' '), without }));
}
