import { isBodyName } from '../../../language/body-names.ts';
import { looksLikePlace } from '../../../language/places.ts';
import { businessNouns } from '../../../language/speaking.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import type { Mention } from './mentions.ts';

/** “The airline Norair”, “pilots at carrier Roe”: a name behind a noun for a business is its name. */
export function businessIn({ name, words }: Mention): string | null {
	// “the firm Ann Roe ran”
	const one = name !== null && (!name.includes(' ') || isBodyName(name));
	if (!one || !words.endsWith(name)) return null;
	const title = words.slice(0, -name.length).trimEnd().split(/\s/u).at(-1)!;
	return businessNouns.has(title.toLowerCase()) ? name : null;
}

/** “Tickets”, “Officials”: a capital at the beginning of a sentence makes a plural noun no name. */
export function isPlural(name: string | null): boolean {
	return name !== null && /^\p{L}+[^s\P{L}]s$/u.test(name);
}

/** “the Paper Herons”, “a Wonderful Life”: nobody says “the Ann Roe”. */
export function isWithArticle({ tokens, name }: NounPhrase): boolean {
	const isLed = /^(?:the|an?)$/u.test(tokens[0]!.lower);
	return name.length > 1 && tokens.length === name.length + 1 && isLed;
}

export function isPersonName(name: string, places: ReadonlySet<string>): boolean {
	const words = name.toLowerCase().split(' ');
	// “Orme & Tait”
	if (words.length < 2 || words.includes('&')) return false;
	if (places.has(name) || looksLikePlace(name)) return false;
	return !isBodyName(name);
}
