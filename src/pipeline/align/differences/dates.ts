import type { DateMention } from '../../../model/date-mention.ts';
import { months } from '../../../language/calendar.ts';
import { areTwoDays, dayOf } from '../../../model/day-of.ts';
import { contains, exactText } from '../../../model/selector.ts';
import { contentStems, fold } from '../../../language/words.ts';
import { boundOtherwise, dateOneThing, dateOtherPeople, type Dated } from './dated-alike.ts';
import { areOfTwoYears, isMeasured, monthOf } from './months-told.ts';
import { between, type Found, type Place } from './compared.ts';

/**
 * Two places that name one date each, and not the same: they conflict where both days are known, or
 * both are weekdays, and hang on one thing. So with months and times of day. A place that names several tells of several things, and is
 * not compared.
 */
export function dateDifferences(a: Place, b: Place): Found[] {
	const days = differing(a, b, (date, { reading }) => dayIn(date, exactText(reading.text, date)));
	if (days && areTwo(days.left, days.right)) {
		const conflicts = !boundOtherwise(days.sides) && tellOneThing(days.sides);
		return [between('date', ...days.sides, conflicts)];
	}
	const ofYear = differing(a, b, (date, { reading }) => monthOf(exactText(reading.text, date)));
	if (ofYear) return monthDifferences(ofYear);
	const times = differing(a, b, ({ at }) => at ?? null);
	if (!times) return [];
	const isExact = areBoundAlike(times.sides) || !isHedged(times.sides);
	const conflicts = isExact && areApart(times.left, times.right) && tellOneThing(times.sides);
	return [between('date', ...times.sides, conflicts)];
}

function monthDifferences({ left, right, sides }: Differing): Found[] {
	if (areOfTwoYears(left, right)) return [];
	const isMonthly = sides.some(([place]) => isMeasured(place));
	const conflicts = !isMonthly && !boundOtherwise(sides) && tellOneThing(sides) && sayNoMore(sides);
	return [between('date', ...sides, conflicts)];
}

/** “Passed the lower house in May”, “passed the upper house in June” are two deeds: one place says all that the other does. */
function sayNoMore(sides: readonly [Dated, Dated]): boolean {
	const [one, other] = sides.map(
		([{ exact, start }, { start: from, end }]) =>
			new Set(contentStems(exact.slice(0, from - start) + exact.slice(end - start))),
	) as [Set<string>, Set<string>];
	return one.isSubsetOf(other) || other.isSubsetOf(one);
}

const tellOneThing = (sides: readonly [Dated, Dated]): boolean =>
	dateOneThing(sides) && !dateOtherPeople(sides);

/**
 * “Last week” and “at the weekend” may be any day of it, and “in two days” may be how long it took; “this morning”
 * may stand in words taken over from another day.
 */
function dayIn(date: DateMention, words: string): string | null {
	return /\b(?:week|weekend|month|year)s?\b|^this (?:morning|afternoon|evening)$|^(?:in|within) .*\bdays\b/iu.test(
		words,
	)
		? null
		: (dayOf(date, words) ?? dayOfYear(words));
}

/** “8 April” is 04-08, in whatever year; null for any other words. */
function dayOfYear(words: string): string | null {
	const found = daysOfYear.exec(words)?.groups;
	if (!found) return null;
	const name = (found['month'] ?? found['first']!).toLowerCase();
	const day = (found['day'] ?? found['second']!).padStart(2, '0');
	return `${String(months.indexOf(name) + 1).padStart(2, '0')}-${day}`;
}

const month = months.join('|');
const daysOfYear = new RegExp(
	String.raw`\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>${month})|(?<first>${month}) (?<second>\d{1,2})(?:st|nd|rd|th)?)\b`,
	'iu',
);

/** Whether two days differ; where the year of one alone is known, whether their days of the year do. */
function areTwo(left: string, right: string): boolean {
	const [one, other] = [left, right].map((day) => /\d\d-\d\d$/u.exec(day)?.[0]);
	const isOfYear = left.length !== right.length && one && other;
	return isOfYear ? one !== other : areTwoDays(left, right);
}

interface Differing {
	readonly left: string;
	readonly right: string;
	readonly sides: readonly [Dated, Dated];
}

/** What two places tell of one thing each, where it is not the same; null else. */
function differing(
	a: Place,
	b: Place,
	told: (date: DateMention, place: Place) => string | null,
): Differing | null {
	const [one, other] = [a, b].map((place) => {
		const dates = place.reading.dates.filter((date) => contains(place, date));
		const telling = dates.flatMap((date) => {
			const words = told(date, place);
			return words === null ? [] : [{ words, side: [place, date] as const }];
		});
		return telling.length === 1 ? telling[0] : undefined;
	});
	if (!one || !other || one.words === other.words || areOneWording(one.side, other.side))
		return null;
	return { left: one.words, right: other.words, sides: [one.side, other.side] };
}

/**
 * “We will win today”, quoted on two days, is of one day; so is “on Sunday”, where both quote one speech. “June 20” is
 * no other day in an article that was printed a year later.
 */
function areOneWording(left: Dated, right: Dated): boolean {
	const sides = [left, right];
	const [a, b] = sides.map(([{ reading }, date]) => {
		return fold(exactText(reading.text, date)).replace(/^on /u, '');
	});
	if (a !== b) return false;
	const isOfSpeech = /^(?:today|tomorrow|yesterday|tonight|this \w+)$/u.test(a!);
	const isOfAnyYear = dayOfYear(a!) !== null && !/\d{4}/u.test(a!);
	return isOfSpeech || isOfAnyYear || sides.every(([{ quoted }]) => quoted);
}

/** “From midnight” and “from 10 p.m.”: both begin or end something. */
function areBoundAlike(sides: readonly Dated[]): boolean {
	const [one, other] = sides.map(([place, { start, end }]) => {
		const { text } = place.reading;
		const words = text.slice(Math.max(0, start - 7), start) + text.slice(start, end);
		return /\b(?:from|since|until)(?= (?:[\d]|noon|midnight))/iu.exec(words)?.[0].toLowerCase();
	});
	return one !== undefined && one === other;
}

/** “Around 4 am” and “4.40 am” may be one time. */
function isHedged(sides: readonly Dated[]): boolean {
	return sides.some(([place, { start, end }]) => {
		const { text } = place.reading;
		const before = text.slice(Math.max(0, start - 30), start);
		return hedge.test(before) || /^,? or (?:so|thereabouts)\b/iu.test(text.slice(end, end + 20));
	});
}

const hedge =
	/\b(?:about|almost|around|roughly|nearly|approximately|towards?|past|before|after|by|from|since|until|as of|between)\s+(?:at\s+)?$/iu;

/** Whether two times differ by more than rounding may make, to the half hour or to ten minutes; midnight lies between two days. */
function areApart(left: string, right: string): boolean {
	const apart = Math.abs(minutes(left) - minutes(right));
	const isRound = [left, right].some((time) => /:[03]0$/u.test(time));
	return Math.min(apart, 24 * 60 - apart) >= (isRound ? 30 : 10);
}

function minutes(time: string): number {
	const [hours, past] = time.split(':').map(Number) as [number, number];
	return hours * 60 + past;
}
