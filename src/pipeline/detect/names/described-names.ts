import { cueVerbs } from '../../../language/cue-verbs.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { titleRoles } from '../../../language/roles.ts';
import { isOne, peopleNouns, singular } from '../../../language/speaking.ts';
import type { Token } from '../../../language/tokens.ts';
import { isInserted } from '../sentences/inserted-clause.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { isSecond, whoseHome } from './asides.ts';
import { isPerson, isTitled, titleOf } from './titled.ts';

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
	const home = whoseHome(tokens, phrases, index + 1) === index ? 1 : 0;
	const [left, after] = [phrases[index + home]!, phrases[index + home + 1]];
	const isHome = whoseHome(tokens, phrases, index) !== index;
	const beside = [
		...(isDescribedBy(tokens, phrases, index - 1) ? describing(tokens, phrases, index - 1) : []),
		...(after && !isHome && isTied(tokens, left, after)
			? tokens.slice(after.from, endOfTwo(tokens, phrases, after))
			: []),
	];
	return [...titleOf(phrase), ...withoutOwner(beside)].map(({ lower }) => {
		const word = lower.replace(/\.$/u, '');
		return titleRoles.get(word) ?? singular(word);
	});
}

/** “Ann Roe, a teacher and mother of three”: where the second of two descriptions ends. */
function endOfTwo(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	first: NounPhrase,
): number {
	return phrases.find((second) => isSecond(tokens, first, second))?.to ?? first.to;
}

/** “The minister's adviser, Ann Roe”: she is no minister. */
function withoutOwner(tokens: readonly Token[]): readonly Token[] {
	const mark = tokens.findLastIndex(({ lower }) => /^['’]s?$/u.test(lower));
	return tokens.filter(({ lower }, at) => at > mark || !peopleNouns.has(singular(lower)));
}

/** “met her partner, Ann Roe”: where the description stands that a comma ties a name to, as an index; else its own. */
export function describedAt(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): number {
	const [before, named] = [phrases[index - 1], phrases[index]!];
	const isOwn = before && /^(?:his|her|their)$/u.test(before.tokens[0]!.lower);
	// “…,” said her partner, Ann Roe
	if (isOwn && cueVerbs.has(tokens[before.from - 1]?.lower ?? '')) return index;
	if (isGoBetween(tokens, phrases, index)) return index - 1;
	return isOwn && isTied(tokens, before, named) ? index - 1 : index;
}

/** “Through a lawyer, Bob Cole, she declined to talk”: she is another. */
export function isGoBetween(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): boolean {
	const [before, named] = [phrases[index - 1], phrases[index]!];
	return (
		before !== undefined &&
		isOpening(tokens, before) &&
		goesOn(tokens, named) &&
		isTied(tokens, before, named)
	);
}

const isOpening = (tokens: readonly FrameToken[], phrase: NounPhrase): boolean =>
	phrase.from === 1 && tokens[0]!.pos === 'ADP' && isTitled(phrase);

const goesOn = (tokens: readonly FrameToken[], { to }: NounPhrase): boolean =>
	tokens[to]?.text === ',' && /^(?:he|she|they)$/u.test(tokens[to + 1]?.lower ?? '');

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

/** The tokens of a description, with the noun that it hangs on: “the coach of the team”; “the rival of the mayor” is no mayor. */
function describing(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): readonly FrameToken[] {
	const phrase = phrases[index]!;
	const head = headOf(tokens, phrases, index);
	const own = tokens.slice(phrase.from, phrase.to);
	if (!head || !isTitled(head)) return head ? tokens.slice(head.from, phrase.to) : own;
	return [...tokens.slice(head.from, phrase.from), ...own.filter((token) => !isPerson(token))];
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
