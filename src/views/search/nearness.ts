import { searchSpelling } from '../../model/search-spelling.ts';
import type { SearchedLine } from '../../model/searched-line.ts';
import { answers } from '../wording/words-in-common.ts';
import { hasVerbatim } from './verbatim.ts';

/**
 * How near a record is to what was asked.
 * - `exact`: it has the very words.
 * - `words`: it has each of them, in some order and some spelling.
 * - `close`: it has but beginnings of words, or only some of them.
 */
export type Closeness = 'exact' | 'words' | 'close';

/** How near it is, and which outlets publish it so. */
export interface Nearness {
	readonly closeness: Closeness;
	/** The outlets that have the very words. */
	readonly exact: readonly string[];
	/** The others that have most of them, and every number that was asked for. */
	readonly close: readonly string[];
}

export function nearnessOf(lines: readonly SearchedLine[], asked: string): Nearness {
	const exact = outletsOf(lines.filter(({ words }) => hasVerbatim(words, asked)));
	const near = outletsOf(lines.filter(({ words }) => answers(words, asked)));
	const close = near.filter((outlet) => !exact.includes(outlet));
	return { closeness: closenessOf(lines, asked), exact, close };
}

function closenessOf(lines: readonly SearchedLine[], asked: string): Closeness {
	if (lines.some(({ words }) => hasVerbatim(words, asked))) return 'exact';
	const has = new Set(lines.flatMap(({ words }) => plainWords(words)));
	return plainWords(asked).every((word) => has.has(word)) ? 'words' : 'close';
}

function outletsOf(lines: readonly SearchedLine[]): string[] {
	return [...new Set(lines.flatMap(({ outlets }) => outlets))];
}

/** Words without case, accents and marks, in the one spelling. */
function plainWords(text: string): string[] {
	const bare = searchSpelling(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
