import { searchSpelling } from '../../model/search-spelling.ts';

/** What somebody asks for. */
export interface Asked {
	/** Without the marks that made it a phrase; empty where nothing is asked. */
	readonly words: string;
	/** Whether the words were given between quotation marks, to be found as they stand. */
	readonly phrase: boolean;
	/** The question as the index is asked. */
	readonly query: string;
	/** The same, asked for words in any order. */
	readonly loosely: string;
}

const marks = /["“”„‟«»]/gu;
const between = /^["“”„‟«»]\s*(?<words>[^]*?)\s*["“”„‟«»]$/u;

/** Read a question as it was typed or pasted: with curly marks, straight ones or none. */
export function askedFor(typed: string): Asked {
	const plain = typed.trim().replace(/\s+/gu, ' ');
	const phrase = between.exec(plain)?.groups?.['words'];
	const words = phrase ?? plain;
	const loosely = searchSpelling(words.replace(marks, ' ').replace(/\s+/gu, ' ').trim());
	return {
		words,
		phrase: phrase !== undefined && loosely !== '',
		query: phrase === undefined || loosely === '' ? loosely : `"${loosely}"`,
		loosely,
	};
}
