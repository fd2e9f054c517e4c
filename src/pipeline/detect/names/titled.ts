import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { bodyNouns, isPeopleNoun, titleWords } from '../../../language/speaking.ts';
import type { Token } from '../../../language/tokens.ts';

/** The tokens before the name of a phrase; what it belongs to (“the envoy's” of “the envoy's Arby”) is no part of it. */
export function titleOf({ tokens, name }: NounPhrase): readonly Token[] {
	const before = tokens.slice(0, name.length > 0 ? tokens.indexOf(name[0]!) : tokens.length);
	const owned = name.length > 0 ? before.findLastIndex(({ lower }) => /^['’]s?$/u.test(lower)) : -1;
	const rest = before.slice(owned + 1);
	// “the envoy's remarks on Arby”: a name that a common noun does not lead up to is no title's
	return rest.some(({ pos }) => pos === 'VERB') ? [] : rest;
}

/** Whether a noun for a person stands in a phrase beside its name, or is its head. */
export function isTitled(phrase: NounPhrase): boolean {
	const { name, tokens } = phrase;
	if (name.length === 0) return isPerson(tokens.at(-1)!);
	return titleOf(phrase).some(
		(token) => isPerson(token) || titleWords.has(token.lower.replace(/\.$/u, '')),
	);
}

/** A noun for a person, and not for a body of several. */
export const isPerson = ({ lower }: Token): boolean => isPeopleNoun(lower) && !bodyNouns.has(lower);
