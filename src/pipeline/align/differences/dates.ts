import type { DateMention } from '../../../model/date-mention.ts';
import { contains, exactText } from '../../../model/selector.ts';
import { fold } from '../../../language/words.ts';
import { between, type Found, type Place } from './compared.ts';

/**
 * Two places that name one date each, and not the same: they conflict where both days are known, or
 * both are weekdays. A place that names several dates tells of several things, and is not compared.
 */
export function dateDifferences(a: Place, b: Place): Found[] {
	const [left, right] = [onlyDate(a), onlyDate(b)];
	if (!left || !right) return [];
	const [day, other] = [dayOf(a, left), dayOf(b, right)];
	if (day === null || day === other || day.length !== other?.length) return [];
	return [between('date', [a, left], [b, right], true)];
}

function onlyDate(place: Place): DateMention | undefined {
	const dates = place.reading.dates.filter((date) => contains(place, date));
	return dates.length === 1 ? dates[0] : undefined;
}

/** The day where it is known, else the weekday, as three letters; null for anything vaguer. */
function dayOf({ reading }: Place, date: DateMention): string | null {
	if (date.on?.length === 10) return date.on;
	const words = fold(exactText(reading.text, date));
	return /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*day\b/u.exec(words)?.[1] ?? null;
}
