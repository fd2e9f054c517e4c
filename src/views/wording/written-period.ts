import { writtenDate, writtenMonth } from './written-date.ts';

/** A day, a month or a year as a reader writes it: “5 April 2031”, “April 2031”, “2031”. */
export function writtenPeriod(isoDate: string): string {
	const parts = isoDate.split('-').length;
	if (parts === 3) return writtenDate(isoDate);
	return parts === 2 ? writtenMonth(isoDate) : isoDate;
}
