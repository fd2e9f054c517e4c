import { weekdays } from '../../language/calendar.ts';
import { endsWithCredit, isCredit } from './credit.ts';

/** Words that only a line about a picture begins with. */
const opening = [
	/^(?:picture|photo(?:graph)?|image|file photo|pictured|illustration|video|graphic|caption)s?\s*(?::|credit\b|by\b|courtesy\b)/iu,
	/^(?:image|media|video|figure|photo) (?:caption|source)\b/iu,
	/^FILE(?: PHOTO| IMAGE)?\s?[-–—:]/u,
	/^(?:representational|representative|representation|stock|illustrative) (?:image|photo|picture)\b/iu,
];

/** A credit in brackets or capitals at the end: “[JOINT PRESS CORPS]”, “(AP Photo/Ann Roe)”. */
const closing =
	/(?:\[[\p{Lu}\d\s.,/&'’-]{3,}\]|[([][^()[\]]*\b(?:photo|image|file|getty|picture|handout|courtesy)\b[^()[\]]*[)\]]|\b(?:getty images|shutterstock|(?:ap|afp|epa|reuters) photo)\b[^.!?]*|(?<=[.!?]\s)(?:[\p{L}./&-]+ ){1,3}(?:photo|image)s?|\bphoto(?:graph)?(?: by|:)\s[^.!?]{2,40})\.?$/iu;

/** When and where a picture was taken, or who stands where in it, at the end of a line. */
const ofPicture = new RegExp(
	String.raw`\b(?:pictured|left|right|cent(?:re|er)|above|below|yesterday|last (?:week|month|year|night)|(?:on )?(?:${weekdays.join('|')})|in (?:19|20)\d\d)\)?$`,
	'iu',
);

/** The full date at the end of what agencies write below a picture; text has the weekday alone. */
const dayOfPicture =
	/^\p{Lu}[^.!?"“”]{20,300},? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\.$/u;

/** Whether a line tells what a picture shows, or whose picture it is. */
export function isCaption(line: string): boolean {
	return (
		opening.some((pattern) => pattern.test(line)) ||
		isCredit(line) ||
		dayOfPicture.test(line) ||
		(closing.test(line) && hasUpperCredit(line)) ||
		endsWithCredit(line)
	);
}

/**
 * Whether a line without a stop at its end, between paragraphs, is about a picture rather than a
 * heading: it says when or where, or has more words than a heading there, and quotes nobody.
 */
export function isBareCaption(line: string): boolean {
	const words = line.split(/\s+/u);
	const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
	const dated = words.length >= 7 && small >= 3 && ofPicture.test(line);
	const long =
		words.length >= 9 && small >= 5 && !/^(?:who|what|when|where|why|how)\b/iu.test(line);
	return (dated || long) && !/["“”?]|^['‘]|[:;]/u.test(line);
}

/** The case of the letters counts for a credit in square brackets: “[sic]” is none. */
function hasUpperCredit(line: string): boolean {
	const bracket = /\[([^\][]*)\]\.?$/u.exec(line)?.[1];
	return (
		bracket === undefined || !/\p{Ll}/u.test(bracket) || /photo|image|getty|picture/iu.test(bracket)
	);
}
