import type { ParsedComponents, ParsedResult } from 'chrono-node';
import type { Article } from '../../../model/article.ts';
import type { DateMention } from '../../../model/date-mention.ts';
import { exactText } from '../../../model/selector.ts';
import { anyDay, formatted, reference } from './date-parts.ts';
import { outlookOf } from './looks-ahead.ts';
import { realDay, yearOf, type Around } from './looks-back.ts';
import { areNoDate } from './not-dates.ts';
import { dateFinder, mayBeTwoDays } from './numeric-dates.ts';
import { isOfEvening } from './page-dates.ts';

/** How sure words name a day, by their form. */
const sureness = {
	'calendar date': 0.95,
	'time of day': 0.95,
	weekday: 0.9,
	'relative day': 0.8,
} as const;

/**
 * The dates that the sentences of an article name. What counts from another event (“three days
 * after”) is left out; `published` is the day of the article, null where unknown.
 */
export function datesIn(article: Article, published: string | null): DateMention[] {
	const { text, blocks } = article;
	const isLate = isOfEvening(article);
	return blocks
		.filter(({ role }) => role !== 'furniture' && role !== 'byline')
		.flatMap((block) => {
			const words = exactText(text, block);
			return (
				dateFinder
					.parse(words, reference(published ?? anyDay))
					// “5 March 44 BC” is of no year that a date can hold
					.filter(({ start }) => start.get('year')! > 0)
					.filter(({ text: date, index }) => !areNoDate(date, words.slice(0, index)))
					// “that night” is of a day told elsewhere
					.filter((found) => namesDay(found) || timeOf(found, '') !== null)
					.map((found) => toMention(found, published, words, block.start))
					// at ten in the evening “last night” is this one, or that before
					.map((date) =>
						isLate && isLastNight(exactText(text, date)) ? { ...date, on: null } : date,
					)
			);
		});
}

const isLastNight = (words: string): boolean => /\blast (?:night|evening)\b/iu.test(words);

function toMention(
	found: ParsedResult,
	published: string | null,
	words: string,
	offset: number,
): DateMention {
	const start = offset + found.index;
	const end = start + found.text.replace(/[\s,]+$/u, '').replace(/(?<=^[^(]*)\)$/u, '').length;
	const day = namesDay(found) ? resolved(found, published, words) : null;
	const on = day && realDay(day);
	const at = timeOf(found, words.slice(found.index + found.text.length));
	const rule = ruleOf(found);
	return { start, end, on, ...(at && { at }), rule, confidence: sureness[rule] };
}

function ruleOf(found: ParsedResult): keyof typeof sureness {
	if (found.start.isCertain('weekday')) return 'weekday';
	if (!namesDay(found)) return 'time of day';
	return isRelative(found.text) ? 'relative day' : 'calendar date';
}

/** Whether words tell more than a time of day. */
const namesDay = ({ start, text }: ParsedResult): boolean =>
	isRelative(text) ||
	(['day', 'weekday', 'month', 'year'] as const).some((part) => start.isCertain(part));

/** The time of day where but one can be meant: not “5:15”, which may be morning or afternoon, or “9 to 5”. */
function timeOf({ start, end, text }: ParsedResult, behind: string): string | null {
	const isSure = start.isCertain('meridiem') || /\b0\d:\d\d\b|\b(?:noon|midnight)\b/iu.test(text);
	if (!isSure || end || start.isCertain('timezoneOffset') || zone.test(behind)) return null;
	return (['hour', 'minute'] as const)
		.map((part) => String(start.get(part)).padStart(2, '0'))
		.join(':');
}

/** What tells that a time is of another clock than the place's: “Eastern time”, “Pacific,”, “(0210 GMT)”. */
const zone =
	/^[\s,]*\(?(?:(?!local\b)(?:\p{L}+\s){1,2}[Tt]ime\b|(?:Eastern|Central|Mountain|Pacific)(?=\s*(?:[,.;)]|$))|\d{2}:?\d{2}\s)/u;

function resolved(
	{ start, index, text }: ParsedResult,
	published: string | null,
	words: string,
): string | null {
	const around = wordsAround(words, index, text);
	if (start.isCertain('weekday') && !start.isCertain('day'))
		return published && weekday(start, published, around);
	if (mayBeTwoDays(text) || (published === null && !hasYear.test(text))) return null;
	// “the following January”
	if (!start.isCertain('day') && /\b(?:following|previous|preceding)\s$/iu.test(around.before))
		return null;
	const inYear = (nearest: string) =>
		published === null || start.isCertain('year') ? nearest : yearOf(nearest, published, around);
	// “the end of June” is no day
	const precision = start.isCertain('day') && !/\bend of\b/iu.test(text) ? 'day' : 'month';
	if (isRelative(text) && precision === 'day') return published && formatted(start, precision);
	if (start.isCertain('month')) return inYear(formatted(start, precision));
	// “this morning” is of the day on which it is written
	return partOfToday.test(text) ? published : formatted(start, 'year');
}

const partOfToday = /^(?:early |late )?this (?:morning|afternoon|evening)$/iu;

const wordsAround = (all: string, index: number, words: string): Around => ({
	before: all.slice(Math.max(0, index - 120), index),
	words,
	behind: all.slice(index + words.length, index + words.length + 40),
});

/** Words that give a year themselves: “3 May 2024”, “3/5/24”. */
const hasYear = /\d{4}|\d+[/.-]\d+[/.-]\d+/u;

const isRelative = (words: string): boolean =>
	/\b(?:today|yesterday|tomorrow|ago|last|next|this)\b/iu.test(words);

/** News tells what was: a weekday is the last one, unless the words look ahead or may do so. */
function weekday(
	start: ParsedComponents,
	published: string,
	{ before, words, behind }: Around,
): string | null {
	const day = formatted(start, 'day');
	// “last Monday”, “Monday next week”
	if (isRelative(words) && !/\bthis\b/iu.test(words)) return day;
	const outlook = outlookOf(before, words + behind);
	if (outlook === 'either') return null;
	if (outlook === 'ahead') return day < published ? daysBefore(day, -7) : day;
	return day <= published ? day : daysBefore(day, 7);
}

function daysBefore(day: string, days: number): string {
	const date = new Date(`${day}T12:00:00Z`);
	date.setUTCDate(date.getUTCDate() - days);
	return date.toISOString().slice(0, 10);
}
