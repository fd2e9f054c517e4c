import { monthName, writtenDate } from './written-date.ts';

/** A day, a month or a year as a reader writes it: “5 April 2031”, “April 2031”, “2031”. */
export function writtenPeriod(isoDate: string): string {
	const [year, month, day] = isoDate.split('-');
	if (day !== undefined) return writtenDate(isoDate);
	return month === undefined ? year! : `${monthName(Number(month))} ${year!}`;
}
