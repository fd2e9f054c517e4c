import type { DateMention } from './date-mention.ts';

/** The day where it is known, else the weekday, as three letters; null for anything vaguer, or a time alone. */
export function dayOf({ on }: Pick<DateMention, 'on'>, words: string): string | null {
	if (on?.length === 10) return on;
	return /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*day\b/u.exec(words.toLowerCase())?.[1] ?? null;
}

/** Whether two of these are two days; a weekday may be of any date. */
export function areTwoDays(one: string | null, other: string | null): boolean {
	return one !== null && other !== null && one !== other && one.length === other.length;
}
