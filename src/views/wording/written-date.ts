import { localeOfDates } from '../text/locale.ts';

const day = new Intl.DateTimeFormat(localeOfDates, { dateStyle: 'long', timeZone: 'UTC' });
const dayOfYear = new Intl.DateTimeFormat(localeOfDates, {
	day: 'numeric',
	month: 'long',
	timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat(localeOfDates, {
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});

/** A calendar date (`2031-04-05`) as a reader writes it: “5 April 2031”. The clock has no part in it. */
export function writtenDate(isoDate: string): string {
	return written(day, isoDate);
}

/** A calendar date where its year need not be told: “5 April”. */
export function writtenDay(isoDate: string): string {
	return written(dayOfYear, isoDate);
}

/** A month (`2031-04`) as a reader writes it: “April 2031”. */
export function writtenMonth(isoMonth: string): string {
	return written(month, isoMonth);
}

/** What the calendar does not have, such as 30 February, stays as it is. */
function written(format: Intl.DateTimeFormat, iso: string): string {
	const date = new Date(iso);
	const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
	return exists ? format.format(date) : iso;
}
