import { isClaimNoun, isCountNoun, takesThat } from '../../../language/claim-nouns.ts';
import { isTime } from '../../../language/speaking.ts';
import { isAdmission, isDenial, isRefusal } from '../../../language/stance-verbs.ts';
import type { Cue } from '../cues/cues.ts';
import { isGerund } from './deniable.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { hasFiniteVerb } from '../sentences/clause-shape.ts';

/** How far the object of a verb is looked into. */
export const reach = 24;
/** What stands for words told elsewhere. */
export const pronoun = /^(?:it|this|that|these|those|them|so)$/u;
/** Words behind an object that begin something else. */
const goesOn =
	/^(?:when|while|after|because|until|despite|though|although|before|where|which|who|but|as|since|unless)$/u;

/** The tokens behind a verb, up to where its object ends; of “that …”, the whole clause. */
export function objectOf(tokens: readonly FrameToken[], from: number): readonly FrameToken[] {
	const behind = tokens.slice(from, from + reach);
	const clause = behind[0]?.lower === 'that' || behind[0]?.lower === 'whether';
	const end = behind.findIndex(
		(token, at) => isStop(token) || (at > 0 && !clause && endsObject(behind, at)),
	);
	return end < 0 ? behind : behind.slice(0, end);
}

const isStop = ({ pos, text }: FrameToken): boolean =>
	pos === 'PUNCT' && !/^['"‘’“”-]$/u.test(text);

/** “denied murder when …”, “denied it and the firm said …”. */
function endsObject(behind: readonly FrameToken[], at: number): boolean {
	const { lower } = behind[at]!;
	return (
		goesOn.test(lower) ||
		(lower === 'and' &&
			(behind[at + 1]?.pos === 'VERB' || hasFiniteVerb(behind.slice(at + 1, at + 8))))
	);
}

/**
 * The “that” or “whether” of the clause behind a cue: “denied on Monday that”, “declined to say whether”,
 * “confirm or deny that”; -1 where there is none.
 */
export function thatBehind(tokens: readonly FrameToken[], { to, lemma }: Cue): number {
	const behind = /^(?:or|nor)$/u.test(tokens[to + 1]?.lower ?? '') ? to + 3 : to + 1;
	const near = tokens.slice(behind, behind + 16);
	const at = near.findIndex(({ lower }) => /^(?:whether|if|that)$/u.test(lower));
	const leading = withoutAside(near.slice(0, Math.max(at, 0)));
	const isLed = leading.every(
		({ pos, lower }) =>
			pos !== 'PUNCT' &&
			(isRefusal(lemma) ? pos !== 'AUX' || lower === 'be' : pos !== 'AUX' && pos !== 'VERB'),
	);
	const isOfNoun = takesObject(lemma) && isObject(leading);
	return at < 0 || !isLed || isOfNoun ? -1 : behind + at;
}

/** “reports, first carried by the Gazette, that”: without what is told of the reports. */
function withoutAside(leading: readonly FrameToken[]): readonly FrameToken[] {
	const comma = leading.findIndex(({ text }) => text === ',');
	const closes = comma > 0 && leading.at(-1)?.text === ',' && leading.length > comma + 1;
	return closes && leadsThat(leading[comma - 1]!.lower) ? leading.slice(0, comma) : leading;
}

/** Verbs with objects that are no words: one may deny a wish, or acknowledge a crowd. */
const takesObject = (lemma: string): boolean => isDenial(lemma) || isAdmission(lemma);

/** “denied his wife the divorce that”, “denied seeing that”: an object that no “that” reports. */
function isObject(leading: readonly FrameToken[]): boolean {
	const [first] = leading;
	if (!first) return false;
	const isAside = /^(?:ADP|ADV|SCONJ)$/u.test(first.pos) || isTime(first.lower);
	return isGerund(first) || !(isAside || leading.some(({ lower }) => leadsThat(lower)));
}

/** “claims that”, “the fact that”. */
const leadsThat = (noun: string): boolean =>
	isClaimNoun(noun) ||
	takesThat(noun) ||
	/^(?:fact|possibility|information|evidence|or|nor)$/u.test(noun);

/** “that it had rusted”, “it had rusted”. */
export function isClause(object: readonly FrameToken[]): boolean {
	if (object[0]?.lower === 'that') return true;
	// “the crowd that had gathered”
	const relative = object.findIndex(
		({ lower }, at) =>
			/^(?:that|which|who)$/u.test(lower) &&
			/^(?:NOUN|PROPN)$/u.test(object[at - 1]?.pos ?? '') &&
			!leadsThat(object[at - 1]!.lower),
	);
	const own = relative < 0 ? object : object.slice(0, relative);
	return own[0]?.pos !== 'ADP' && hasFiniteVerb(own);
}

/** “denied he had taken a loan”, “denied Roe had”: not “denied the loan that he had sought”. */
export function opensClause(object: readonly FrameToken[]): boolean {
	const [first, next] = object;
	// “denied it permission”
	if (/^(?:i|we|he|she|it|they|there)$/u.test(first?.lower ?? ''))
		return /^(?:AUX|VERB|ADV|PART)$/u.test(next?.pos ?? '');
	const behindName = object.findIndex(({ pos }) => pos !== 'PROPN');
	return behindName > 0 && object[behindName]!.pos === 'AUX';
}

/** Whether what is confirmed is words, a number, or told by a clause; one may confirm a booking. */
export const tells = (object: readonly FrameToken[]): boolean =>
	isClause(object) ||
	object.length === 0 ||
	object
		.slice(0, 4)
		.some(({ lower }) => pronoun.test(lower) || isClaimNoun(lower) || isCountNoun(lower)) ||
	object[0]!.lower === 'to';

export const opensThat = (object: readonly FrameToken[]): boolean =>
	object[0]?.lower === 'that' && hasFiniteVerb(object.slice(1));

/** “not said whether”, “would not tell reporters if”. */
export const opensWhether = (object: readonly FrameToken[]): boolean =>
	object.slice(0, 3).some(({ lower }) => /^(?:whether|if)$/u.test(lower));
