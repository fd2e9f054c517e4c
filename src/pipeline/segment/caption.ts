/** Words that only a line about a picture begins with. */
const opening =
	/^(?:picture|photo(?:graph)?|image|file photo|pictured|illustration|video|graphic|caption)s?\s*(?::|credit\b|by\b|courtesy\b)/iu;

/** A credit in brackets or capitals at the end: “[JOINT PRESS CORPS]”, “(AP Photo/Ann Roe)”. */
const closing =
	/(?:\[[\p{Lu}\d\s.,/&'’-]{3,}\]|[([][^()[\]]*\b(?:photo|image|file|getty|picture|handout|courtesy)\b[^()[\]]*[)\]]|\b(?:getty images|shutterstock|(?:ap|afp|epa|reuters) photo)\b[^.!?]*|(?<=[.!?]\s)(?:[\p{L}./&-]+ ){1,3}(?:photo|image)s?|\bphoto(?:graph)?(?: by|:)\s[^.!?]{2,40})\.?$/iu;

/** A line that is nothing but a credit: “Harbour News Photo”, “File photo”. */
const bare = /^(?:[\p{L}./&-]+ ){0,4}(?:photo|photograph|image)s?$/iu;

/** Whether a line says only whose picture the one before it describes. */
export function isCredit(line: string): boolean {
	return bare.test(line) && !/^(?:the|an?|no|this)\b/iu.test(line);
}

/** Whether a line tells what a picture shows, or whose picture it is. */
export function isCaption(line: string): boolean {
	return opening.test(line) || isCredit(line) || (closing.test(line) && hasUpperCredit(line));
}

/** The case of the letters counts for a credit in square brackets: “[sic]” is none. */
function hasUpperCredit(line: string): boolean {
	const bracket = /\[([^\][]*)\]\.?$/u.exec(line)?.[1];
	return (
		bracket === undefined || !/\p{Ll}/u.test(bracket) || /photo|image|getty|picture/iu.test(bracket)
	);
}
