const unit = '(?:second|minute|hour|day|week|month|year|decade)';

/** What the finder of dates takes for one, and no day or time is told by, with the words before it. */
const none: readonly ((words: string, before: string) => boolean)[] = [
	// “three days after” counts from another event
	(words) => /\b(?:after|before|later|earlier)$/iu.test(words),
	(words) => new RegExp(String.raw`\b${unit}s? (?:after|before)\b(?! yesterday)`, 'iu').test(words),
	// “earlier in the day” is no day of its own, and not tomorrow
	(words) => /^in the \w+$/iu.test(words),
	// “sat down”, “may close”, “plan to march”: a day or month is written with a capital
	(words) => /^(?:\p{Ll}+ )?(?:mon|tue|wed|thu|fri|sat|sun|mar|may|march)$/u.test(words),
	// “March in the town”, “May we ask”: at the beginning any word has one
	(words, before) => /^(?:March|May)$/u.test(words) && /(?:^|[.!?:–—]\s+|["“‘])$/u.test(before),
	// “within 28 days”, “for two weeks”, “after an hour”, “the worst in ten years” is how long; “now” is when it is said
	(words) => /^(?:(?:within|for)\b|(?:right )?now$)/iu.test(words),
	(words) => new RegExp(String.raw`^(?:after|in)\b.*\b${unit}s?$`, 'iu').test(words),
	(words) => new RegExp(String.raw`\b(?:last|past|next|this) .*${unit}s$`, 'iu').test(words),
	(words) => /^(?:(?:last|past|next) (?:second|minute|hour|day)|past \w+|lasts?)$/iu.test(words),
	// a week, a weekend, “a few days ago”, “six years ago” is no day, and neither month nor year
	(words) =>
		/\b(?:week(?:end)?s?|(?:second|minute|hour|month|year)s? ago)$/iu.test(words) &&
		!weekday.test(words),
	(words) => /^(?:a )?(?:few|couple|several)\b/iu.test(words),
	// “4 1/2 years”, “£189,000 a year”
	(words, before) => /^\d{1,2}\/\d{1,2}$/u.test(words) && /\d[\s-]$/u.test(before),
	(words, before) => /^\d/u.test(words) && /[\d$€£][.,]?$/u.test(before),
	// “put the crowd at 20,000”, “cut from 19”: a time has minutes, or “pm”
	(words) => /^(?:at|from|by|until|till|to) \d+$/iu.test(words),
	// “the next day” is that after another, told elsewhere
	(words, before) => /^next day$/iu.test(words) && /\bthe $/iu.test(before),
	// “one more Sunday dinner”, “every Sunday”, “on a Sunday” may be any
	(words, before) =>
		/^\p{Lu}\p{L}+day$/u.test(words) &&
		/\b(?:one more|every|each|an?|another|any|many)\s$/iu.test(before),
];

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;

/** Whether words name no day and no time of day, though they look as if they did. */
export function areNoDate(found: string, before: string): boolean {
	const words = found.replace(/[\s,)]+$/u, '');
	return none.some((isNone) => isNone(words, before));
}
