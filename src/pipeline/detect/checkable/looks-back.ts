import { futureModals, possibleModals } from '../../../language/modals.ts';
import { tellsDeed } from './deeds.ts';
import { outlookOf } from './looks-ahead.ts';
import { endsWithUntil, untilOutlook } from './until.ts';

/** What may be ahead though a past form stands near: “was due in May”, “moved it to March”. */
const pending = new RegExp(
	String.raw`\b(?:${futureModals}|${possibleModals}|is|are|be|due|to \p{L}+|set|planned|scheduled|expected|proposed)\b|\b(?:for|to) $`,
	'u',
);
const present = new RegExp(
	String.raw`^\W*(?:[\p{L}’'-]+ ){0,2}(?:is|are|${futureModals}|may|might)\b`,
	'u',
);

/**
 * Whether a day or month without a year is one that was, by the words of its clause before it and those
 * behind it: “he warned the owner in January”, “worked there until May”; not “said the trial in May is”.
 */
function looksBack(before: string, behind: string): boolean {
	const clause = clauseBefore(before);
	// “In January, he was warned”
	if (/^\W*(?:(?:early |late )?in|on|back in)? *$/iu.test(clause)) {
		const [sentence] = behind.split(/[.;:!?]/u) as [string];
		return tellsDeed(sentence) && !pending.test(sentence);
	}
	if (/\b(?:last|past) $/iu.test(clause)) return true;
	return tellsDeed(clause) && !pending.test(clause) && !present.test(behind);
}

/** A mention of a day with some words on either side. */
export type Around = Readonly<Record<'before' | 'words' | 'behind', string>>;

const day = 24 * 60 * 60 * 1000;

/**
 * The year of a day or month that names none, counted from the one nearest to publication; null where
 * nothing tells, or where the year has no such day (29 February).
 */
export function yearOf(
	nearest: string,
	published: string,
	{ before, words, behind }: Around,
): string | null {
	if (nearest <= published.slice(0, nearest.length)) return nearest;
	const isDay = nearest.length === 'yyyy-mm-dd'.length;
	// where it was written it may be tomorrow
	if (isDay && Date.parse(nearest) - Date.parse(published) <= 2 * day) return nearest;
	// “adjourned until April 14”
	if (endsWithUntil.test(before) && untilOutlook(clauseBefore(before)) === 'ahead') return nearest;
	if (looksBack(before, behind))
		return realDay(`${Number(nearest.slice(0, 4)) - 1}${nearest.slice(4)}`);
	return isDay || outlookOf(before, words + behind) === 'ahead' ? nearest : null;
}

const clauseBefore = (before: string): string =>
	before.split(/[.;:!?,—–]|\b(?:that|and|or|but)\b/u).at(-1)!;

/** A day, month or year that the calendar has; null for others. */
export function realDay(written: string): string | null {
	const full = written.padEnd('yyyy-mm-dd'.length, '-01');
	const date = new Date(`${full}T00:00:00Z`);
	const isReal = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === full;
	return isReal ? written : null;
}
