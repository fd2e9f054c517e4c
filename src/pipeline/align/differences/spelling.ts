import { distance } from 'fastest-levenshtein';
import { isState } from '../../../language/countries.ts';
import { isTime } from '../../../language/speaking.ts';
import { fold } from '../../../language/words.ts';

/** Endings and letters that British and American English spell in two ways, brought to one. */
const oneWay: readonly (readonly [RegExp, string])[] = [
	[/isation/gu, 'ization'],
	[/is(?=e[sdr]?\b|ing\b)/gu, 'iz'],
	[/our/gu, 'or'],
	[/tre\b/gu, 'ter'],
	[/(?<=\p{L})ll(?=ed|ing|er)/gu, 'l'],
	[/ence\b/gu, 'ense'],
	[/ogue\b/gu, 'og'],
	[/ae|oe/gu, 'e'],
];

/** Names this long may differ by two letters and be one; shorter words may not. */
const longName = 6;

/** Whether words are the same in two spellings: “rumours”, “rumors”; “non-lethal”, “nonlethal”; “Kerenyi”, “Kerenij”. */
export function isOneSpelling(a: string, b: string): boolean {
	if (/\d/u.test(a + b)) return ungrouped(a) === ungrouped(b);
	const [left, right] = [plain(a), plain(b)];
	if (left === right) return true;
	const long = Math.min(left.length, right.length) >= longName;
	const alike = left.startsWith(right.charAt(0)) && distance(left, right) <= 2;
	return [a, b].every(isName) && long && alike;
}

/** One word with a capital that is no weekday, month or state: a letter makes another of those. */
function isName(words: string): boolean {
	const word = fold(words.trim());
	return /^\P{L}*\p{Lu}\S*$/u.test(words.trim()) && !isTime(word) && !isState(word);
}

/** Numbers are one where they are equal, with or without marks between the thousands. */
function ungrouped(words: string): string {
	return fold(words).replace(/(?<=\d),(?=\d{3})/gu, '');
}

/** Letters alone, one way. */
function plain(words: string): string {
	const spelled = oneWay.reduce((text, [two, one]) => text.replace(two, one), fold(words));
	return spelled.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}
