import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { isOne } from '../../../language/speaking.ts';
import { isInserted } from '../sentences/inserted-clause.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { isTitled } from './titled.ts';

/** “Ann Roe, the mayor”: the description behind the name is no new subject. */
export function isAside(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): boolean {
	const phrase = phrases[index]!;
	const comma = phrase.from - 1;
	// “Ann Roe, a teacher and mother”
	const before = phrases[index - 1];
	if (before && isSecond(tokens, before, phrase)) return isAside(tokens, phrases, index - 1);
	// “Ann Roe, 38, a nurse”
	const isAge = tokens[comma - 1]?.pos === 'NUM' && tokens[comma - 2]?.text === ',';
	const adjoins =
		tokens[comma]?.text === ',' && phrases[index - 1]?.to === (isAge ? comma - 2 : comma);
	const previous = phrases[whoseHome(tokens, phrases, index - 1)];
	const named =
		previous && (previous.name.length > 1 || (previous.name.length > 0 && isTitled(previous)));
	if (!adjoins || !named || isInserted(tokens, previous, phrase)) return false;
	return phrase.name.length === 0 && isTitled(phrase);
}

/** “Senator Ann Roe of Arby, the mayor”: whoever is of a place, as an index; the phrase itself where nobody is. */
export function whoseHome(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): number {
	const [home, named] = [phrases[index], phrases[index - 1]];
	const isOf = tokens[(home?.from ?? 0) - 1]?.lower === 'of' && named?.to === home!.from - 1;
	const isName = named !== undefined && named.name.length > 1 && isTitled(named);
	return isOf && isName && home!.name.length === home!.tokens.length ? index - 1 : index;
}

/** “Ann Roe (Lab, Arby)”: what a bracket adds to a name is nobody else; one that holds a clause may be. */
export function isBracketed(tokens: readonly FrameToken[], { from, to }: NounPhrase): boolean {
	const opening = tokens.findLastIndex(({ text }, at) => at < from && /^[()]$/u.test(text));
	const closing = tokens.findIndex(({ text }, at) => at >= to && /^[()]$/u.test(text));
	if (tokens[opening]?.text !== '(' || tokens[closing]?.text !== ')') return false;
	const inside = tokens.slice(opening, closing);
	return tokens[opening - 1]?.pos === 'PROPN' && !inside.some(isVerb);
}

/** “a teacher and mother of three”: a second description of the one whom the first is of. */
export function isSecond(
	tokens: readonly FrameToken[],
	{ tokens: first, to, name }: NounPhrase,
	second: NounPhrase,
): boolean {
	const isJoined = second.from === to + 1 && tokens[to]?.lower === 'and';
	return (
		isJoined &&
		/^an?$/u.test(first[0]!.lower) &&
		second.tokens[0]!.pos !== 'DET' &&
		name.length + second.name.length === 0 &&
		isTitled(second) &&
		isOne(second.head.lower)
	);
}
