const particle =
	'(?:da|das|de|del|della|den|der|di|do|dos|du|al|el|bin|binti|ibn|la|le|ten|ter|van|von|y|e)';
const initial = '(?:\\p{Lu}\\.-?){1,3}';
const word = "(?:\\p{L}[’']|al-|el-)?\\p{Lu}[\\p{L}’'-]*\\p{L}";

/** The name of a person, at least two words: “J. P. Roe”, “ANN ROE”, “Ana de la Roe”. */
export const person = `(?:${word}|${initial})(?:\\s(?:(?:${particle}\\s){0,2}${word}|${initial})){1,4}`;

const people = new RegExp(`^${person}(?:(?:,| and| &) ${person}){0,3}$`, 'u');

/** Words of sections, houses and buttons, which a line of capitals may be made of as well. */
const ofPage =
	/\b(?:news|sports?|business|politics|opinion|world|local|national|economy|health|science|culture|lifestyle|entertainment|video|photos?|stories|story|articles?|topics?|edition|latest|top|live|updates?|comments?|policy|contact|about|share|print|more|related|subscribe|newsletters?|search|menu|home)\b/iu;

/** Whether a line is the names of one or more people and nothing else. */
export function isNameLine(line: string): boolean {
	const names = line.split(/,| and | & /u).map((name) => name.trim().split(/\s+/u));
	const few = names.every((name) => name.filter((part) => /^\p{Lu}/u.test(part)).length <= 4);
	return line.length <= 100 && few && people.test(line) && !ofPage.test(line);
}

const placed = `${person}(?:(?:,| and) ${person}){0,2} (?:in|for) (?:[Tt]he )?\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2}`;
const placedPeople = new RegExp(`^${placed}(?:(?:,| and|, and) ${placed}){0,3}$`, 'u');

/** Whether a line is names and where or for whom they write: “Ann Roe in Arby”. */
export function isPlacedName(line: string): boolean {
	return line.length <= 120 && placedPeople.test(line);
}

/** Whether every word of a line is a name's or a title's, as of a house: “The Arby Post”. */
export function isNameLike(line: string): boolean {
	const words = line.replace(/^[—–-]\s*/u, '').split(/[\s,&]+/u);
	return (
		words.length > 1 &&
		words.length <= 8 &&
		words.every((part) => /^(?:\p{Lu}[\p{L}’'.-]*|of|the|for|and|in|de|van)$/u.test(part)) &&
		!ofPage.test(line.replace(/\bnews\b(?=\s\p{Lu})/iu, ''))
	);
}
