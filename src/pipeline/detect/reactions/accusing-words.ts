import { isState } from '../../../language/countries.ts';
import { looksLikePlace } from '../../../language/places.ts';

/** Words of a sentence that tells what others say, whoever they are. */
export const tellsOfAccusation = /\b(?:accus|alleg|charged|rumou?r|suspect)/iu;

/** Words that find fault with somebody. */
const blames =
	/\b(?:blam|negligen|careless|fail(?:ed|ing|s)|(?<!\b(?:not|no) (?:an? )?)failure|threaten(?:ed|ing|s)|at fault|guilty|ignor(?:ed|ing)|cover(?:ed|ing)?[- ]up|corrupt|fraud|stole|cheat|lied\b|lying|misled|warned|resign|shame|knew\b|claim(?:s|ed|ing) that\b)/iu;

/** Words that speak of accusations, and tell none. */
const ofAccusations =
	/\b(?:accusations?|allegations?|claims|charges|reports?|stor(?:y|ies)|article|rumou?rs?|reporting)\b/iu;

/** Whether words accuse: they say so, or find fault. */
export const accuse = (words: string): boolean =>
	tellsOfAccusation.test(words) || blames.test(words);
export const speakOfAccusations = (words: string): boolean => ofAccusations.test(words);

/** “Aides accused Mr Roe of bullying them”, “Roe is charged with arson”. */
export const isAccused = (words: string, who: string): boolean =>
	/\b(?:accus(?:ed|es|ing)|alleg(?:ed|es|ing)|charged with)\b/iu.test(words) &&
	mentions(words, who);

/** Words of names by which nobody is known. */
const unknowing = /^(?:the|of|and|for|in|to|mr|mrs|ms|dr|sir)$/iu;

/** Whether words mention somebody by a word of the name. */
export function mentions(words: string, who: string): boolean {
	const said = new Set(words.match(/\p{L}+/gu));
	const names = who.match(/\p{L}{2,}/gu) ?? [];
	return names.some((name) => !unknowing.test(name) && said.has(name));
}

/** “Prosecutors accused Gary Webb of theft”: another one is accused. */
export function accusesOther(words: string, who: string): boolean {
	const accused =
		/\b(?:accus(?:ed|es|ing)|charged|blam(?:ed|es|ing)) (?:\p{Lu}\p{L}{1,3}\.? )?(?<name>\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)/u.exec(
			words,
		)?.groups?.['name'];
	return (
		accused !== undefined && !isState(accused) && !looksLikePlace(accused) && !mentions(words, who)
	);
}
