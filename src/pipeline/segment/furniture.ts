const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Lines that a web page sets around an article. Each pattern covers the whole line. */
const patterns = [
	// advertising
	/^\W*(?:advertisement|advertising|sponsored(?: content)?|promoted|ad)\W*$/iu,
	/^\W*(?:story|article) continues below\b.*$/iu,
	// the weather in a page's head
	/^-?\d+(?:\.\d+)?\s*°?\s*[CF]$/u,
	// a date, with or without weekday, time and “updated”
	new RegExp(
		`^(?:(?:last )?(?:updated|published|posted|modified)(?: on| at)?:?\\s*)?(?:${weekday},?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${month}\\.?,?\\s+\\d{4}|${month}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})(?:[\\s,|·-]+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.*)?$`,
		'iu',
	),
	/^(?:last )?(?:updated|published|posted|modified)(?: on| at)?\b.{0,60}\d{1,4}.{0,30}$/iu,
	/^\d+ (?:minutes?|mins?|hours?|days?|weeks?) ago$/iu,
	/^\d+ min(?:ute)?s? read$/iu,
	// sharing, following, reading on
	/^\W*(?:share|tweet|email|print|comments?|save|follow us|sign up|subscribe|log in|menu|search|home)\b.{0,40}$/iu,
	/^\W*(?:read (?:more|also|next)|also read|see also|related(?: (?:stories|articles|news|topics?))?|more on this|watch|listen|recommended|trending|most read|tags?|topics?|filed under|click here|download)\b\s*(?::.*|\W*)$/iu,
	/^(?:©|copyright\b|\(c\)\s).*$/iu,
	/^all rights reserved\W*$/iu,
	/^https?:\/\/\S+$/u,
	// code of the page
	/^(?:<\/?[a-z][^>]*>|(?:var|let|const|function|window\.|document\.)\b.*[;{}])$/u,
	// rules and ornaments
	/^[^\p{L}\p{N}]+$/u,
];

/** Whether a line belongs to the page rather than to the article. */
export function isFurniture(line: string): boolean {
	return patterns.some((pattern) => pattern.test(line));
}
