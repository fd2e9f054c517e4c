const weekday =
	'(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?';
const month =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Lines that a web page sets around an article. Each pattern covers the whole line. */
const patterns = [
	// advertising
	/^\W*(?:advertisement|advertising|sponsored(?: content)?|promoted|ad)\W*$/iu,
	/^\W*(?:story|article) continues below\b.*$/iu,
	// the weather in a page's head
	/^-?\d{1,3}(?:\.\d+)?\s?°?\s?[CF]$/u,
	// a date, with or without weekday, time and “updated”
	new RegExp(
		`^(?:(?:last )?(?:updated|published|posted|modified)(?: on| at)?:?\\s*)?(?:${weekday},?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${month}\\.?,?\\s+\\d{4}|${month}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})(?:[\\s,|·-]+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.*)?$`,
		'iu',
	),
	new RegExp(
		`^(?:last )?(?:updated|published|posted|modified)(?: on| at)?:?\\s*(?:${weekday}|${month}|\\d).{0,60}[^.!?]$`,
		'iu',
	),
	/^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,5})?$/iu,
	// a place and a day, how long it takes to read
	new RegExp(
		`^\\p{Lu}[\\p{L} .'’-]{1,30}\\s[|·–-]\\s(?:${weekday},?\\s+)?(?:${month}\\.?\\s+\\d{1,2}|\\d{1,2}\\s+${month})(?:,?\\s+\\d{4})?$`,
		'iu',
	),
	/^.{0,90}\b\d+[ -]min(?:ute)?s? read$/iu,
	// where one is on the site
	/^[\p{L} &]{2,30}(?:\s[>›»]\s[\p{L} &]{2,40})+$/u,
	/^\d+ (?:minutes?|mins?|hours?|days?|weeks?) ago$/iu,
	// sharing, following, reading on
	/^\W*(?:share|tweet|e-?mail|print|save)(?: (?:this|on|via|for later)\b[^.!?]{0,30})?\W*$/iu,
	/^\W*(?:\d+ )?(?:comments?|shares|likes)(?: \(\d+\))?\W*$/iu,
	/^\W*(?:follow us|sign up|subscribe)\b[^.!?]{0,60}[.!]?$/iu,
	/^\W*(?:log ?in|menu|search|home|skip to (?:main )?content)\W*$/iu,
	/^\W*(?:read (?:more|also|next)|also read|see also|related(?: (?:stories|articles|news|topics?))?|more on this(?: story)?|watch|listen|recommended|trending|most read|tags?|topics?|filed under|click here|download)\b\s*(?::.{0,200}|\W*)$/iu,
	/^\W*(?:got a story|have you been affected|do you know more)\?.{0,120}$/iu,
	/^\W*(?:e-?mail us|contact us|write to|contact the|send your)\b(?=.*(?:@|\d{4})).{0,120}$/iu,
	// where the text comes from
	/^\(?(?:this (?:story|article|report|copy)|the (?:story|article)) (?:has|was|is|originally|first)\b.{0,160}\b(?:not (?:been )?edited|auto-generated|generated from|syndicated|first published|first appeared|republished|published by|news agency|wire feed)\b.{0,80}$/iu,
	/^translated (?:from|by)\b[^.!?]{0,90}$/iu,
	/^(?:©|copyright\b|\(c\)\s).*$/iu,
	/^all rights reserved\W*$/iu,
	/^https?:\/\/\S+$/u,
	// code of the page
	/^(?:<\/?[a-z][^>]*>|(?:var|let|const|function|window\.|document\.)\b.*[;{}])$/u,
	// rules and ornaments
	/^[^\p{L}\p{N}]+$/u,
];

/** Whether a line stands above links to other articles. */
export function isListOfLinks(line: string): boolean {
	return /^\W*(?:read (?:more|also|next)|also read|see also|related\b.{0,20}|more (?:on|from)\b.{0,30}|recommended|most read|trending)\W*$/iu.test(
		line,
	);
}

/** Whether a line belongs to the page rather than to the article. */
export function isFurniture(line: string): boolean {
	return patterns.some((pattern) => pattern.test(line));
}
