import { isGivenName } from './gender.ts';
import { withoutEpithet, withoutRank } from './person-name.ts';
import { bodyNouns, isPeopleNoun, isTime, titleWords } from './speaking.ts';
import type { Token } from './tokens.ts';

export const isProper = ({ pos }: Token): boolean => pos === 'PROPN';

/** “Arland's Defence Ministry”: which of the ministries it is, its owner tells. */
export function isStateBody(owner: readonly Token[], name: readonly Token[]): boolean {
	const body = /^(?:ministry|department|government|parliament|army|embassy|police|court|office)$/u;
	return name.length > 0 && body.test(name.at(-1)!.lower) && isProper(owner.at(-1)!);
}

/** “Farmers’ Alliance”: what several own is a part of its name. */
export function isBodyOfSeveral(
	owner: readonly Token[],
	mark: Token,
	name: readonly Token[],
): boolean {
	const last = owner.at(-1);
	const isMany = /^['’]$/u.test(mark.text) && /^\p{Lu}.*s$/u.test(last?.text ?? '');
	return isMany && name.length > 0 && bodyNouns.has(name.at(-1)!.lower);
}

/** Letters behind a name that are no part of it: “Ann Roe MP”. */
const postnominal = /^(?:SAN|MP|MEP|MLA|MSP|TD|KC|QC|SC|MBE|OBE|CBE|MD|PhD|Jr|Sr|II|III)$/u;

/** “Ann Roe, KC, said”: whether all from a token to another are such letters, behind a comma. */
export function areLettersBehindName(tokens: readonly Token[], from: number, to: number): boolean {
	const [name, comma] = [tokens[from - 2], tokens[from - 1]];
	const isBehind = name !== undefined && isProper(name) && comma?.text === ',';
	return isBehind && tokens.slice(from, to).every(({ text }) => postnominal.test(text));
}

/** The run of proper nouns at the end of a phrase, after a person's title or a body's name. */
export function nameIn(tokens: readonly Token[]): readonly Token[] {
	const all = tokens.slice(tokens.findLastIndex((_, index) => !isNamePart(tokens, index)) + 1);
	const last = all.findLastIndex(({ text }) => !postnominal.test(text) && text !== '.');
	const run = last > 0 ? all.slice(0, last + 1) : all;
	const body = run.findLastIndex(({ lower }) => bodyNouns.has(lower) || bodyWords.has(lower));
	if (body >= 0 && run.length - body <= 2) return properFrom(run, 0);
	const title = run.findLastIndex((_, index) => isTitle(run, index));
	const titled = title >= 0 && titleWords.has(plainWord(run[title]!));
	return titled && title === run.length - 2 && isMonthName(run.at(-1)!)
		? run.slice(title + 1)
		: properFrom(run, Math.max(body, title) + 1);
}

/** “Mrs May”: months that are surnames or given names as well. */
const isMonthName = ({ text }: Token): boolean => /^(?:May|April|June|August)$/u.test(text);

const plainWord = ({ lower }: Token): string => lower.replace(/\.$/u, '');

/** Last words of the names of bodies beside those that are bodies themselves: “United Nations”. */
const bodyWords = new Set('nations union states kingdom commission'.split(' '));

/** A noun for a person is a title wherever it stands; an abbreviation only before a name (“Sen.”). */
function isTitle(run: readonly Token[], index: number): boolean {
	const word = plainWord(run[index]!);
	if (isSurname(run, index) || isInFirm(run, index)) return false;
	if (isPeopleNoun(word)) return true;
	return titleWords.has(word) && index < run.length - 1;
}

/** “Arland Star Lines”, “Norvale Pioneer Fund”: a word for somebody inside the name of a firm. */
function isInFirm(run: readonly Token[], index: number): boolean {
	const isInside = index > 0 && index < run.length - 1;
	const isWord =
		/^(?:star|pioneer|guardian|ranger|pilot|champion|partner|builder|trader|voyager|herald)$/u;
	const next = run[index + 1]?.text ?? '';
	// “Line” is a given name as well
	const isName = isGivenName(next) && next !== 'Lines';
	return isInside && isWord.test(run[index]!.lower) && !isName;
}

/** “Amy Bishop”: an office that is a surname as well, behind a given name and before nothing. */
function isSurname(run: readonly Token[], index: number): boolean {
	const isLast = index > 0 && index === run.length - 1;
	const isOffice =
		/^(?:bishop|pope|prince|nurse|constable|deacon|farmer|priest|singer|archer|monk|cardinal|pilgrim|marshal|baker|barber|page|parson)$/u;
	return isLast && isOffice.test(run[index]!.lower) && isGivenName(run[index - 1]!.text);
}

function properFrom(run: readonly Token[], from: number): readonly Token[] {
	const rest = run.slice(from);
	const named = rest.findIndex(({ text }) => !isDate(text));
	const name = rest.slice(Math.max(named, 0));
	const start = name.findIndex(({ pos }) => pos === 'PROPN');
	if (start < 0) return [];
	const time = isTime(name.at(-1)!.lower) && !isPaper(name) && !isMonthPerson(name);
	return time ? [] : withoutRank(withoutEpithet(name.slice(start)));
}

/** “Yesterday”, “in November”: what may stand before a name as a date; “January” is a given name as well. */
const isDate = (word: string): boolean =>
	(isTime(word.toLowerCase()) && word.endsWith('day')) ||
	/^(?:(?:Septem|Octo|Novem|Decem)ber|February|July)$/u.test(word);

/** “Clara May”: a given name, and a month. */
const isMonthPerson = (name: readonly Token[]): boolean =>
	name.length === 2 && isMonthName(name[1]!) && isGivenName(name[0]!.text);

/** “The New York Times”: a plural time behind a name makes a newspaper. */
function isPaper(name: readonly Token[]): boolean {
	return name.length > 1 && name.at(-1)!.text === 'Times';
}

/** A proper noun, or what a hyphen or the stop of an initial joins to one: “Jean-luc”, “J. Roe”. */
function isNamePart(tokens: readonly Token[], index: number): boolean {
	const { pos, text } = tokens[index]!;
	if (pos === 'PROPN' || /^[-‐‑.]$/u.test(text)) return true;
	return index > 1 && /^[-‐‑]$/u.test(tokens[index - 1]!.text) && isNamePart(tokens, index - 2);
}
