import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { titleRoles } from '../../../language/roles.ts';
import {
	bodyNouns,
	isOne,
	isPeopleNoun,
	peopleNouns,
	singular,
	titleWords,
} from '../../../language/speaking.ts';
import type { Token } from '../../../language/tokens.ts';
import { isInserted } from '../sentences/inserted-clause.ts';
import type { FrameToken } from '../sentences/frames.ts';

/** “Ann Roe, the mayor”: the description behind the name is no new subject. */
export function isAside(
	previous: NounPhrase | undefined,
	phrase: NounPhrase,
	tokens: readonly FrameToken[],
): boolean {
	const comma = phrase.from - 1;
	// “Ann Roe, 38, a nurse”
	const isAge = tokens[comma - 1]?.pos === 'NUM' && tokens[comma - 2]?.text === ',';
	const adjoins = tokens[comma]?.text === ',' && previous?.to === (isAge ? comma - 2 : comma);
	const named =
		previous && (previous.name.length > 1 || (previous.name.length > 0 && isTitled(previous)));
	if (!adjoins || !named || isInserted(tokens, previous, phrase)) return false;
	return phrase.name.length === 0 && isTitled(phrase);
}

/** “Ann Roe (Lab, Arby)”: what a bracket adds to a name is nobody else; one that holds a clause may be. */
export function isBracketed(tokens: readonly FrameToken[], { from, to }: NounPhrase): boolean {
	const opening = tokens.findLastIndex(({ text }, at) => at < from && /^[()]$/u.test(text));
	const closing = tokens.findIndex(({ text }, at) => at >= to && /^[()]$/u.test(text));
	if (tokens[opening]?.text !== '(' || tokens[closing]?.text !== ')') return false;
	const inside = tokens.slice(opening, closing);
	return (
		tokens[opening - 1]?.pos === 'PROPN' && !inside.some(({ pos }) => /^(?:VERB|AUX)$/u.test(pos))
	);
}

/**
 * The words of a phrase beside its name, and of the descriptions that commas tie to it: “the mayor of
 * Arby, Ann Roe, a lawyer, …”. Lower case, singular.
 */
export function rolesOf(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): string[] {
	const phrase = phrases[index]!;
	const after = phrases[index + 1];
	const beside = [
		...(isDescribedBy(tokens, phrases, index - 1) ? describing(tokens, phrases, index - 1) : []),
		...(after && isTied(tokens, phrase, after) ? tokens.slice(after.from, after.to) : []),
	];
	return [...titleOf(phrase), ...withoutOwner(beside)].map(({ lower }) => {
		const word = lower.replace(/\.$/u, '');
		return titleRoles.get(word) ?? singular(word);
	});
}

/** “The minister's adviser, Ann Roe”: she is no minister. */
function withoutOwner(tokens: readonly Token[]): readonly Token[] {
	const mark = tokens.findLastIndex(({ lower }) => /^['’]s?$/u.test(lower));
	return tokens.filter(({ lower }, at) => at > mark || !peopleNouns.has(singular(lower)));
}

/** Whether a name and a description stand on either side of a comma, with nothing else between. */
function isTied(tokens: readonly FrameToken[], left: NounPhrase, right: NounPhrase): boolean {
	if (left.name.length > 0 === right.name.length > 0 || tokens[left.to]?.text !== ',') return false;
	if (isInserted(tokens, left, right)) return false;
	const between = tokens.slice(left.to + 1, right.from);
	// “Ann Roe, whose own father was a docker”
	if (tokens.slice(left.to, right.to).some(({ lower }) => lower === 'whose')) return false;
	return (
		between.length <= 2 &&
		between.every(({ pos }) => /^(?:ADJ|ADV|DET|NOUN)$/u.test(pos)) &&
		!isWhere(tokens, left)
	);
}

/** “The mayor, Ann Roe”: whether a phrase describes the name behind it. */
function isDescribedBy(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): boolean {
	const [phrase, named] = [phrases[index], phrases[index + 1]];
	if (!phrase || !named) return false;
	return isTied(tokens, phrase, named) || isOfficeOf(tokens, phrases, index);
}

/**
 * “The founder of the maker Arby Works, Ann Roe, said”: an office that hangs on no other word, and the
 * name between commas. Not “the house of the founder of Arby Works, Ann Roe said”, nor a list.
 */
function isOfficeOf(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): boolean {
	const [office, phrase, named] = [
		headOf(tokens, phrases, index),
		phrases[index]!,
		phrases[index + 1]!,
	];
	const holder = office?.name.length === 0 ? office.tokens.at(-1)! : undefined;
	if (!office || !holder || !isPerson(holder) || !isOne(holder.lower)) return false;
	if (tokens[office.from - 1]?.pos === 'ADP' || named.from !== phrase.to + 1) return false;
	if (named.name.length < 2 || named.name.length !== named.tokens.length) return false;
	const behind = tokens[named.to + 1]?.pos ?? '';
	return (
		tokens[phrase.to]?.text === ',' &&
		tokens[named.to]?.text === ',' &&
		!/^(?:CCONJ|PROPN|DET)$/u.test(behind)
	);
}

/** “The mayor, Ann Roe”, “the head of the port, Ann Roe,”: a description that its name follows is nobody else. */
export function isNamedBehind(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): boolean {
	const phrase = phrases[index]!;
	if (phrase.name.length > 0 || !isTitled(phrase)) return false;
	const hangsOn = phrases[index + 1] && headOf(tokens, phrases, index + 1) === phrase;
	const at = hangsOn ? index + 1 : index;
	// “his mother, Anna,”: a given name alone tells less
	return isDescribedBy(tokens, phrases, at) && phrases[at + 1]!.name.length > 1;
}

/** The tokens of a description, with the noun that it hangs on: “the coach of the team”. */
function describing(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): readonly FrameToken[] {
	const phrase = phrases[index]!;
	return tokens.slice((headOf(tokens, phrases, index) ?? phrase).from, phrase.to);
}

/** The noun that a phrase hangs on: “the coach” of “of the team”. */
function headOf(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): NounPhrase | undefined {
	const [head, phrase] = [phrases[index - 1], phrases[index]!];
	const hangs = head?.to === phrase.from - 1 && /^(?:of|for|at)$/u.test(tokens[head.to]!.lower);
	return hangs ? head : undefined;
}

/** The tokens before the name of a phrase; what it belongs to (“the envoy's” of “the envoy's Arby”) is no part of it. */
function titleOf({ tokens, name }: NounPhrase): readonly Token[] {
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

const isPerson = ({ lower }: Token): boolean => isPeopleNoun(lower) && !bodyNouns.has(lower);

/** “Ann Roe, the mayor”: a description of a person behind a comma. */
export function isDescribed(
	tokens: readonly FrameToken[],
	phrase: NounPhrase,
	next: NounPhrase | undefined,
): boolean {
	const { to } = phrase;
	const where = isWhere(tokens, phrase);
	return next?.from === to + 1 && tokens[to]?.text === ',' && isTitled(next) && !where;
}

/** “In Arby, the mayor”: a name that says where is not described by what follows. */
function isWhere(tokens: readonly FrameToken[], { from }: NounPhrase): boolean {
	return /^(?:in|at|from|across|near)$/u.test(tokens[from - 1]?.lower ?? '');
}
