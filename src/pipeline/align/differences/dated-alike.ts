import type { DateMention } from '../../../model/date-mention.ts';
import { isTime } from '../../../language/speaking.ts';
import type { Place } from './compared.ts';
import { likeStems } from './like-words.ts';
import { tellOfOtherPeople } from './people-told.ts';
import { withoutNames } from './told-beside.ts';

/** A date, and where it is told. */
export type Dated = readonly [Place, DateMention];

/**
 * Whether two dates hang on one thing: more than half of the words about them are the same. “The troops come
 * on Thursday” and “at Tuesday's meeting on the troops” are of two.
 */
export function dateOneThing([one, other]: readonly [Dated, Dated]): boolean {
	if (isOfSaying(one) || isOfSaying(other)) return false;
	const [left, right] = [stemsAbout(one), stemsAbout(other)];
	return left.intersection(right).size > Math.min(left.size, right.size) / 2;
}

/** “Said on Thursday that it had sunk”, “on Thursday condemned it”: the day on which it was told, of which there may be many. */
function isOfSaying([{ reading }, { start, end }]: Dated): boolean {
	return (
		saying.test(reading.text.slice(Math.max(0, start - 40), start)) ||
		sayingBehind.test(reading.text.slice(end, end + 40))
	);
}

const saying =
	/\b(?:sa(?:id|ys)|told \p{L}+|announced|denied|acknowledged|admitted|confirmed|reported|stated|warned)(?:,? (?:late|early))?(?: on)?\s+$/iu;

const sayingBehind =
	/^\s+(?:\p{L}+ly\s+)?(?:said|told|announced|confirmed|reported|stated|warned|condemned(?! \p{L}+ to\b)|criticised|criticized|praised|welcomed|demanded|urged)\b/iu;

/** “Roe was placed on leave on Friday”, “Cole was placed on leave on Sunday”: whether the words beside two dates name people, and nobody both. */
export const dateOtherPeople = ([one, other]: readonly [Dated, Dated]): boolean =>
	tellOfOtherPeople([one[0], besideIn(one)], [other[0], besideIn(other)]);

/** Whether one date ends or begins a time and the other does not: “since Wednesday”, “on Thursday”. */
export function boundOtherwise([one, other]: readonly [Dated, Dated]): boolean {
	return boundOf(one) !== boundOf(other);
}

function boundOf([{ reading }, { start }]: Dated): string | null {
	const before = reading.text.slice(Math.max(0, start - 12), start);
	return bound.exec(before)?.[1]?.toLowerCase() ?? null;
}

const bound = /(?<!\p{L})(since|until|till|by|before|after|from|between)\s+$/iu;

/** Where other words begin that tell of something else. */
const border =
	/[.!?;:,–—]\s|\b(?:and|but|that|who|which|while|when|where|as|after|before|because|since)\s(?=\p{L})/giu;

/** What is told next to a date, without names, times and verbs that only report. */
function stemsAbout(dated: Dated): ReadonlySet<string> {
	const near = telling(besideIn(dated));
	return near.size > 0 ? near : telling(wholeOf(dated));
}

function telling(words: string): ReadonlySet<string> {
	return new Set(
		likeStems(withoutNames(words)).filter((stem) => !isTime(stem) && !reporting.has(stem)),
	);
}

const reporting: ReadonlySet<string> = new Set(['said', 'sai', 'told', 'tell', 'announc', 'state']);

function besideIn([{ reading, start, end }, date]: Dated): string {
	// “Sunday's game”: the day is that of a noun, whatever is told of it
	const owned = /^['’]s(?:\s+[\p{L}-]+){1,3}/u.exec(reading.text.slice(date.end, end))?.[0];
	if (owned) return owned.slice(2);
	const before = reading.text.slice(start, date.start);
	const behind = reading.text.slice(date.end, end).replace(/^,\s/u, ' ');
	const from = [...before.matchAll(border)].at(-1);
	const to = behind.search(border);
	return `${before.slice(from ? from.index + from[0].length : 0)} ${to < 0 ? behind : behind.slice(0, to)}`;
}

function wholeOf([{ reading, start, end }, date]: Dated): string {
	return `${reading.text.slice(start, date.start)} ${reading.text.slice(date.end, end)}`;
}
