import { distance } from 'fastest-levenshtein';
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

/** Whether words are the same in two spellings: “rumours”, “rumors”; “non-lethal”, “nonlethal”; “Zelenskyy”. */
export function isOneSpelling(a: string, b: string): boolean {
	const [left, right] = [plain(a), plain(b)];
	if (left === right) return true;
	const names = [a, b].every((words) => /^\P{L}*\p{Lu}/u.test(words) && !/\s/u.test(words.trim()));
	const long = Math.min(left.length, right.length) >= longName;
	return names && long && distance(left, right) <= 2;
}

/** Letters alone, one way. */
function plain(words: string): string {
	const spelled = oneWay.reduce((text, [two, one]) => text.replace(two, one), fold(words));
	return spelled.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}
