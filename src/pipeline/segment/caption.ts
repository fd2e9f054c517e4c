/** Words that only a line about a picture begins with. */
const opening =
	/^(?:picture|photo(?:graph)?|image|file photo|pictured|illustration|video|graphic|caption)s?\s*(?::|credit\b|by\b|courtesy\b)/iu;

/** A credit in brackets or capitals at the end: “[JOINT PRESS CORPS]”, “(AP Photo/Ann Roe)”. */
const closing =
	/(?:\[[\p{Lu}\d\s.,/&'’-]{3,}\]|[([][^()[\]]*\b(?:photo|image|file|getty|picture|handout|courtesy)\b[^()[\]]*[)\]]|\b(?:getty images|shutterstock|(?:ap|afp|epa|reuters) photo)\b[^.!?]*|\bphoto(?:graph)?(?: by|:)\s[^.!?]{2,40})\.?$/iu;

/** Whether a line tells what a picture shows, or whose picture it is. */
export function isCaption(line: string): boolean {
	return opening.test(line) || (closing.test(line) && hasUpperCredit(line));
}

/** The case of the letters counts for a credit in square brackets: “[sic]” is none. */
function hasUpperCredit(line: string): boolean {
	const bracket = /\[([^\][]*)\]\.?$/u.exec(line)?.[1];
	return (
		bracket === undefined || !/\p{Ll}/u.test(bracket) || /photo|image|getty|picture/iu.test(bracket)
	);
}
