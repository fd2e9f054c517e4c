import { dayOf } from '../../model/day-of.ts';
import { text } from '../interface-text.ts';
import { writtenDate, writtenDay } from '../wording/written-date.ts';
import type { Side } from './sides-of.ts';
import { plainToken } from './word-tokens.ts';

/**
 * The days to be told beside the words of sides, in their order: “on Sunday” and “Sunday” may be two days. Null where
 * the words alone tell a side from the others.
 */
export function daysBeside(sides: readonly Side[]): (string | null)[] {
	return sides.map((side) => {
		const { day } = side;
		if (day === null) return null;
		const others = sides.flatMap((other) =>
			other.day !== null && other.day !== day && mayMeanOne(side.words, other.words)
				? other.day
				: [],
		);
		if (others.length === 0) return null;
		const isOneYear = others.every((other) => other.slice(0, 4) === day.slice(0, 4));
		return isOneYear ? writtenDay(day) : writtenDate(day);
	});
}

/** Words as they are shown, with the day beside them if there is one. */
export function onDay(words: string, day: string | null | undefined): string {
	return day ? text.comparison.onDay(words, day) : words;
}

/** Whether words leave open which day is meant where others say as much. */
function mayMeanOne(words: string, others: string): boolean {
	const [own, other] = [words, others].map((each) => plainToken(each).replace(/^on /u, ''));
	const [weekday, otherOne] = [words, others].map((each) => dayOf({ on: null }, each));
	return own === other || (weekday !== null && weekday === otherOne && !date.test(words));
}

/** What tells a day of the calendar: “Sunday, 3 March”, “10.06.2031”. */
const date =
	/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d[./-]\d{1,2}[./-]\d/iu;
