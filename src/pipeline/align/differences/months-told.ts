import { months } from '../../../language/calendar.ts';
import type { Place } from './compared.ts';

/** “In May”, “next May” as “may”, “May 2031” as “may 2031”; null where a day is told as well, or no month. */
export function monthOf(words: string): string | null {
	const found = alone.exec(words)?.groups;
	return found ? [found['month'], found['year']].filter(Boolean).join(' ').toLowerCase() : null;
}

const alone = new RegExp(
	String.raw`^(?:in )?(?:(?:early|late|mid|next|this|last)[ -])?(?<month>${months.join('|')})(?:,? (?<year>\d{4}))?$`,
	'iu',
);

/** “May 2031”, “March 2033”; of a month that stands without a year any may be meant. */
export const areOfTwoYears = (left: string, right: string): boolean =>
	left.split(' ')[1] !== right.split(' ')[1];

/** “Unemployment was 5% in May”, “sales fell in June”: what is measured month by month. */
export const isMeasured = ({ exact }: Place): boolean => measured.test(exact);

const measured =
	/%|\bper ?cent|\b(?:r[io]se[ns]?|fell|falls?|fallen|grew|grows?|shrank|slowed|climbed|dropped|eased|slipped)\b/iu;
