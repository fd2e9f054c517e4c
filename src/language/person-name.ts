import { isBodyName } from './body-names.ts';
import { isGivenName } from './gender.ts';
import { isOrigin } from './origins.ts';
import type { Token } from './tokens.ts';

/** “Ann Roe” of “Foreign Affairs Ann Roe”: from an initial or a given name on, where there is one. */
export function personIn(name: readonly Token[]): readonly Token[] {
	const initial = name.findIndex(({ text }) => /^\p{Lu}\.?$/u.test(text));
	const given = name.findIndex(
		({ text }, at) => at < name.length - 1 && name[at + 1]!.text !== '-' && isGivenName(text),
	);
	const from = initial >= 0 ? initial : given;
	return name.length - from >= 2 && from > 0 ? name.slice(from) : name;
}

/** Ranks and offices that are written with a capital before a name, and may be part of a body's. */
const ranks =
	/^(?:major|lieutenant|brigadier|general|marshal|attorney|solicitor|secretary|private|warrant|chief|first|prime|vice|\p{Ll}{3,}(?:man|woman))$/u;

/** “Finnish”, which is no given name as “Christian” is. */
const isNationality = (word: string): boolean => isOrigin(word) && !isGivenName(word);

/**
 * “Ruslan Roe” of “Major General Ruslan Roe”, “Finnish Ruslan Roe”: a rank and a nationality are dropped where a given
 * name or an initial follows.
 */
export function withoutRank(name: readonly Token[]): readonly Token[] {
	const isBody = isBodyName(name.map(({ text }) => text).join(' '));
	const from = name.findIndex(
		({ lower, text }) => !ranks.test(lower) && text !== '-' && (isBody || !isNationality(text)),
	);
	const next = name[from];
	if (from < 1 || !next || name.length - from < 2) return name;
	return isGivenName(next.text) || /^\p{Lu}\.?$/u.test(next.text) ? name.slice(from) : name;
}

/** Adjectives and nouns that papers put before a name to tell what to think of its bearer; with a capital where they open a sentence. */
const epithets = new Set(
	`angry anguished battling beaming beleaguered bereaved besieged brave bungling callous cheating cowardly crooked cruel
	deadly defiant deluded desperate devastated disgraced distraught embattled emotional enraged evil exiled
	fearless fuming furious gutted grieving grovelling hapless heartbroken heartless heroic horrified hulking humiliated
	incensed jailed jubilant outspoken proud reclusive ruthless shamed shocked smirking sobbing stricken stunned
	tearful terrified tragic traumatised troubled unrepentant vile weeping wicked
	brute bully cheat conman crook despot dictator fiend fraudster killer monster murderer predator rapist swindler thug
	tyrant warmonger`.split(/\s+/u),
);

/** “Tyrant” of “Tyrant Saal”; of “Brave Software” too: whether a name follows, the article must tell. */
export const isEpithet = (word: string): boolean => epithets.has(word.toLowerCase());

/** “Aldo Saal” of “Tyrant Aldo Saal”, “Costa” of “Stony-faced Costa”. */
export function withoutEpithet(name: readonly Token[]): readonly Token[] {
	const [first, next, second] = name;
	const compound = next?.text === '-' && /^\p{Ll}+(?:ed|ing|hit)$/u.test(second?.text ?? '');
	if (compound && name.length > 3) return withoutEpithet(name.slice(3));
	const isNamed = name.length > 2 && isGivenName(next!.text);
	return isNamed && isEpithet(first!.text) ? name.slice(1) : name;
}
