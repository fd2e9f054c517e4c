import type { SearchedLine } from '../model/searched-line.ts';
import type { SearchRecord } from './search-records.ts';

/** So many words are enough for “did you mean”. */
const most = 20_000;

/** The words and names that are published, as they are written most often, the most frequent first. */
export function searchWords(records: readonly Pick<SearchRecord, 'meta'>[]): string[] {
	const counts = new Map<string, number>();
	for (const word of records.flatMap(({ meta }) => wordsIn(meta.lines)))
		counts.set(word, (counts.get(word) ?? 0) + 1);
	const byCount = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
	const written = new Map<string, string>();
	for (const [word] of byCount)
		if (!written.has(word.toLowerCase())) written.set(word.toLowerCase(), word);
	return [...written.values()].slice(0, most);
}

function wordsIn(lines: readonly SearchedLine[]): string[] {
	return lines.flatMap(({ words }) => words.match(/[\p{L}\p{N}]+/gu) ?? []);
}
