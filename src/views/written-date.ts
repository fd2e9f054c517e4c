const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/** A calendar date (`2031-04-05`) as a reader writes it: “5 April 2031”. No time zone is involved. */
export function writtenDate(isoDate: string): string {
	const [year, month, day] = isoDate.split('-').map(Number);
	return `${day} ${monthName(month ?? 1)} ${year}`;
}

/** From 1. */
export function monthName(month: number): string {
	return months[month - 1]!;
}
