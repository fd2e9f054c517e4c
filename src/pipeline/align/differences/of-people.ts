import { isPeopleNoun } from '../../../language/speaking.ts';
import { wordsOf } from '../../../language/words.ts';
import { numberWords } from '../../../text/number-words.ts';

/** So many words before a verb, and behind it, may name those whom it befell. */
const before = 10;
const behind = 3;

/** Whether people, by a noun or a number, stand beside a part of some words: not in “the closure has hurt business”. */
export function isOfPeople(words: string, start: number, end: number): boolean {
	const left = wordsOf(words.slice(0, start).split(leftMark).at(-1)!).slice(-before);
	const right = wordsOf(words.slice(end).split(mark)[0]!).slice(0, behind);
	return [...left, ...right].some(
		(word) => isPeopleNoun(word) || /^\d+$/u.test(word) || numberWords.has(word),
	);
}

const mark = /[.;:–—]/u;
/** “A woman said that it hurt” tells of nobody who was hurt. */
const leftMark = /[.;:–—]|\b(?:that|said|says|it)\b/u;

/** Whether some words name people by a noun. */
export const namesPeople = (words: string): boolean =>
	words.split(/[\s-]+/u).some((word) => isPeopleNoun(word.toLowerCase()));
