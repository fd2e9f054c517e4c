/** What the finder of dates takes for one, and no day or time is told by, with the words before it. */
const none: readonly ((words: string, before: string) => boolean)[] = [
	// “three days after” counts from another event
	(words) => /\b(?:after|before|later|earlier)$/iu.test(words),
	// “earlier in the day” is no day of its own, and not tomorrow
	(words) => /^in the \w+$/iu.test(words),
	// “sat down”, “may close”, “plan to march”: a day or month is written with a capital
	(words) => /^(?:\p{Ll}+ )?(?:mon|tue|wed|thu|fri|sat|sun|mar|may|march)$/u.test(words),
	// “within 28 days”, “for two weeks” is how long; “now” is when it is said
	(words) => /^(?:(?:within|for)\b|(?:right )?now$)/iu.test(words),
	// “4 1/2 years”
	(words, before) => /^\d{1,2}\/\d{1,2}$/u.test(words) && /\d[\s-]$/u.test(before),
	// “put the crowd at 20,000”: a time has minutes, or “pm”
	(words) => /^at \d+$/iu.test(words),
	// “the next day” is that after another, told elsewhere
	(words, before) => /^next day$/iu.test(words) && /\bthe $/iu.test(before),
	// “one more Sunday dinner”, “every Sunday”, “on a Sunday” may be any
	(words, before) =>
		/^\p{Lu}\p{L}+day$/u.test(words) &&
		/\b(?:one more|every|each|an?|another|any|many)\s$/iu.test(before),
];

/** Whether words name no day and no time of day, though they look as if they did. */
export const areNoDate = (words: string, before: string): boolean =>
	none.some((isNone) => isNone(words, before));
