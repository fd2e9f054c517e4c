/**
 * How near a record is to a query.
 * - `exact`: it has the words of the query in a row.
 * - `words`: it has each of them.
 * - `close`: it has but beginnings of words, or only some of them.
 */
export type Closeness = 'exact' | 'words' | 'close';

/** Case, accents and marks do not count. A record’s passages are parted by middle dots. */
export function closeness(content: string, query: string): Closeness {
	const asked = plain(query);
	const passages = content.split(' · ').map(plain);
	if (passages.some((passage) => passage.includes(asked))) return 'exact';
	const words = asked.trim().split(' ');
	return words.every((word) => passages.some((passage) => passage.includes(` ${word} `)))
		? 'words'
		: 'close';
}

/** Words with one space before and behind each. */
function plain(words: string): string {
	const folded = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
