import { functionWords } from '../../model/function-words.ts';
import { searchSpelling } from '../../model/search-spelling.ts';
import { bareWords } from '../../text/bare-words.ts';
import { groups, numberWords } from '../../text/number-words.ts';

/** “Tender” and “tenders”, “report” and “reported” are alike by their first letters; a longer word is another one. */
const stem = 5;

/** Whether words give the same in part: one word that tells something stands in both. Words that tell nothing by themselves may give anything. */
export function haveWordsInCommon(one: string, other: string): boolean {
	const [words, others] = [tellingWords(one), new Set(tellingWords(other))];
	return words.length === 0 || others.size === 0 || words.some((word) => others.has(word));
}

/** Whether a text has what was asked for in its own way: at least half of the words that tell something, and every number. */
export function answers(told: string, asked: string): boolean {
	const [words, has] = [tellingWords(asked), new Set(tellingWords(told))];
	// a word may but have begun to be typed
	const found = words.filter((word) => [...has].some((each) => each.startsWith(word)));
	return found.length * 2 >= words.length && words.filter(isNumber).every((word) => has.has(word));
}

/** The beginnings of the words that tell something by themselves: “didn’t” and “it’s” do not. */
function tellingWords(text: string): string[] {
	const whole = searchSpelling(text).replace(/n['’]t\b|['’](?:s|m|d|re|ve|ll)\b/giu, '');
	return bareWords(whole)
		.map(({ word }) => word)
		.filter((word) => !functionWords.has(word) && !cutShort.has(word))
		.map((word) => (isNumber(word) ? word : word.slice(0, stem)));
}

/** What is left of “don’t” and “won’t”. */
const cutShort = new Set(['do', 'wo', 'ca', 'is', 'are', 'was', 'were', 'had', 'has', 'have']);

const isNumber = (word: string): boolean =>
	/^\d/u.test(word) || numberWords.has(word) || isGroup(word);

/** “Thousand”, but not “m”, which may be anything by itself. */
const isGroup = (word: string): boolean => word.length > 2 && groups.has(word);
