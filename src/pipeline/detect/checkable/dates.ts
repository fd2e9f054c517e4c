import type { ParsedComponents, ParsedResult } from 'chrono-node';
import type { Article } from '../../../model/article.ts';
import type { DateMention } from '../../../model/date-mention.ts';
import { exactText } from '../../../model/selector.ts';
import { looksAhead } from './looks-ahead.ts';
import { realDay, yearOf } from './looks-back.ts';
import { areNoDate } from './not-dates.ts';
import { dateFinder, mayBeTwoDays } from './numeric-dates.ts';

/** How sure words name a day, by their form. */
const sureness = {
	'calendar date': 0.95,
	'time of day': 0.95,
	weekday: 0.9,
	'relative day': 0.8,
} as const;

/** Any day will do where none is known: what depends on it is not resolved. */
const anyDay = '2000-01-01';

/** The day of publication that a line of the page itself gives in full, as `2024-10-22`. */
export function publishedOn({ text, blocks }: Article): string | null {
	for (const block of blocks.filter(({ role }) => role === 'furniture' || role === 'byline')) {
		const [date] = dateFinder.parse(exactText(text, block), reference(anyDay));
		const full =
			date &&
			!mayBeTwoDays(date.text) &&
			date.start.get('year')! > 0 &&
			(['day', 'month', 'year'] as const).every((part) => date.start.isCertain(part));
		if (full) return formatted(date.start, 'day');
	}
	return null;
}

/**
 * The dates that the sentences of an article name. What counts from another event (“three days
 * after”) is left out; `published` is the day of the article, null where unknown.
 */
export function datesIn({ text, blocks }: Article, published: string | null): DateMention[] {
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
			);
		});
}

function toMention(
	found: ParsedResult,
	published: string | null,
	words: string,
	offset: number,
): DateMention {
	const start = offset + found.index;
	const end = start + found.text.replace(/[\s,]+$/u, '').length;
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

/** Noon in one time zone, so that the result depends on no machine. */
function reference(day: string) {
	return { instant: new Date(`${day}T12:00:00Z`), timezone: 0 };
}

function resolved(
	{ start, index, text }: ParsedResult,
	published: string | null,
	words: string,
): string | null {
	const { before, behind } = wordsAround(words, index, text);
	if (start.isCertain('weekday') && !start.isCertain('day'))
		return published && weekday(start, published, [before, text + behind]);
	if (mayBeTwoDays(text) || (published === null && !hasYear.test(text))) return null;
	// “the following January”
	if (!start.isCertain('day') && /\b(?:following|previous|preceding)\s$/iu.test(before))
		return null;
	const inYear = (nearest: string) =>
		published === null || start.isCertain('year')
			? nearest
			: yearOf(nearest, published, { before, words: text, behind });
	if (start.isCertain('day'))
		return isRelative(text)
			? published && formatted(start, 'day')
			: inYear(formatted(start, 'day'));
	if (start.isCertain('month')) return inYear(formatted(start, 'month'));
	// “this morning” is of the day on which it is written
	return partOfToday.test(text) ? published : formatted(start, 'year');
}

const partOfToday = /^(?:early |late )?this (?:morning|afternoon|evening)$/iu;

/** A mention with some words on either side. */
const wordsAround = (all: string, index: number, words: string) => ({
	before: all.slice(Math.max(0, index - 60), index),
	words,
	behind: all.slice(index + words.length, index + words.length + 40),
});

/** Words that give a year themselves: “3 May 2024”, “3/5/24”. */
const hasYear = /\d{4}|\d+[/.-]\d+[/.-]\d+/u;

const isRelative = (words: string): boolean =>
	/\b(?:today|yesterday|tomorrow|ago|last|next|this)\b/iu.test(words);

/** News tells what was: a weekday is the last one, unless the words look ahead. */
function weekday(
	start: ParsedComponents,
	published: string,
	around: readonly [string, string],
): string {
	const day = formatted(start, 'day');
	if (looksAhead(...around)) return day < published ? daysBefore(day, -7) : day;
	return day <= published ? day : daysBefore(day, 7);
}

function daysBefore(day: string, days: number): string {
	const date = new Date(`${day}T12:00:00Z`);
	date.setUTCDate(date.getUTCDate() - days);
	return date.toISOString().slice(0, 10);
}

function formatted(start: ParsedComponents, precision: 'day' | 'month' | 'year'): string {
	const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
		String(start.get(part)).padStart(part === 'year' ? 4 : 2, '0'),
	);
	const parts = [year, month, day].slice(0, { year: 1, month: 2, day: 3 }[precision]);
	return parts.join('-');
}
