const when = String.raw`at first|initially|earlier|previous(?:ly)?|later|once|last (?:\p{L}+)|the day before|(?:minute|hour|day|week|month|year|decade)s? (?:before|after|earlier|later|ago)|during the|(?:18|19|20)\d\d`;
const how = String.raw`if|unless|whether|how come|any\p{L}*|could|can|might|may|must|should|would|will|soon|almost|nearly|(?:un|not )true|false\p{L}*|fear\p{L}*|risk\p{L}*|hop(?:e|es|ed|ing)|pray\p{L}*|want\p{L}*|wish\p{L}*|threat\p{L}*|rumou?r\p{L}*|den(?:y|ies|ied|ying)|disput\p{L}*|similar`;
const doubt = new RegExp(String.raw`\?|(?<!\p{L})(?:${when}|${how})(?!\p{L})`, 'iu');

/** Whether words ask, wish, doubt or deny what they tell, or may tell of another time: they contradict nothing that is told plainly. */
export const isDoubted = (words: string): boolean => doubt.test(words);

/** “There were no arrests, and they gave no hint that any were planned”: what is told next is no doubt. */
const next = /;\s|,\sand\s/u;
/** What is denied is so whatever is told next. */
const denied = /(?<!\p{L})(?:den(?:y|ies|ied|ying)|disput|false)/iu;

/** “It sank, but that was a rumour” */
export const isHearsay = (words: string): boolean => hearsay.test(words);
const hearsay = /(?<!\p{L})(?:rumou?r|untrue\b|hoax\b)/iu;

/** The same of the statement in which something stands, and of what is told before it. */
export function isDoubtedAt(words: string, start: number): boolean {
	const behind = words.slice(start).split(next)[0]!;
	return isDoubted(words.slice(0, start) + behind) || denied.test(words) || isHearsay(words);
}
