import {
	monthAbbreviations,
	months,
	weekdayAbbreviations,
	weekdays,
} from '../../../language/calendar.ts';

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const weekday = oneOf([...weekdays, ...weekdayAbbreviations]);
const month = oneOf([...months, ...monthAbbreviations]);

const monthWord = new RegExp(`^${month}$`, 'u');
const dayOfMonth = /^\d{1,2}(?:st|nd|rd|th)?$/u;
const year = /^(?:19|20)\d\d$/u;
/** 19:40, 07h30, 5.10pm, 9am; the time of a machine. */
const clockTime =
	/^(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?h?(?:am|pm)?|\d{1,2}(?:am|pm)|\d{4}-\d{2}-\d{2}t\S+)$/u;
const numericDate = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/u;

/** Words that stand beside a date in a line that holds nothing else. */
const besideDate = new RegExp(
	`^(?:${weekday}|\\d{1,4}(?:st|nd|rd|th)?|at|on|am|pm|a\\.m|p\\.m|noon|midnight|h|hrs?|hours?|uhr|local|time|as|of|status|first|last|originally|updated?|published?|posted|modified|created|date|z|gmt|utc|(?:gmt|utc)[+-]\\d{1,2}(?::\\d{2})?|[a-z]{1,3}[sd]?t|est|today|yesterday)$`,
	'u',
);

const ofDate = [monthWord, year, clockTime, numericDate, besideDate];

/** Where the reader is, behind the time: “… 08:15 am IST - NEW ARBY”. */
const placeBehind = /\s[-–—]\s\p{Lu}[\p{Lu} ,.]{2,30}$/u;

/**
 * Whether a line holds a date or a time and nothing else but what belongs to one: the day of the
 * week, the zone, “updated”. Read word by word, since every outlet sets it in an order of its own.
 * A day without its year is none, since a chronicle has such headings (“March 2020”, “3 May”).
 */
export function isDateLine(line: string): boolean {
	if (line.length > 120) return false;
	const words = line
		.replace(placeBehind, '')
		.toLowerCase()
		.split(/[\s,|·•()[\]–—]+|(?<=\p{L}):|-(?=\s)|(?<=\d{4})-(?=\d{1,2}[:.]\d)/u)
		.map((word) => word.replace(/[.:]+$/u, ''))
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
	const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
	const whole = has(clockTime) || has(numericDate);
	if (!whole && !(has(monthWord) && has(dayOfMonth) && has(year))) return false;
	return words.every((word) => ofDate.some((pattern) => pattern.test(word)));
}

/** Dates with words around them that only a page prints. Each pattern covers the whole line. */
export const dateLines: readonly RegExp[] = [
	new RegExp(
		`^(?:(?:first |last )?(?:updated|published|posted|modified)(?: on| at)?)\\s?[:–-]?\\s*(?:${weekday}|${month}|\\d).{0,60}[^.!?]$`,
		'iu',
	),
	// a place and a day
	new RegExp(
		`^\\p{Lu}[\\p{L} .'’-]{1,30}\\s[|·–-]\\s(?:${weekday},?\\s+)?(?:${month}\\.?\\s+\\d{1,2}|\\d{1,2}\\s+${month})(?:,?\\s+\\d{4})?$`,
		'iu',
	),
	// “NEW ARBY, March 12” on a line of its own
	new RegExp(
		`^\\p{Lu}[\\p{Lu} .'’-]{1,30}, (?:${[...months, ...monthAbbreviations].map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})\\.? \\d{1,2}(?:, \\d{4})?$`,
		'u',
	),
	/^(?:updated |published |posted )?(?:an?|\d+) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$/iu,
	// how long it takes to read, how old it is
	/^.{0,90}\b\d+[ -]min(?:ute)?s?\.? read$/iu,
	/^.{0,60}\b(?:reading|read) time:?\s*(?:about )?\d+ ?min(?:ute)?s?\.?$/iu,
	/^this (?:article|story) is more than \S+ (?:days|months?|years?) old\.?$/iu,
];
