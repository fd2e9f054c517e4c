import { isClaimNoun, isCountNoun, isRequest } from '../../language/claim-nouns.ts';
import type { Cue } from './cues.ts';
import type { FrameToken } from './frames.ts';
import { hasFiniteVerb } from './reported-content.ts';

/** How far the object of a verb is looked into. */
const reach = 12;
/** What stands for words told elsewhere. */
export const pronoun = /^(?:it|this|that|these|those|them|so)$/u;

/** The tokens behind a verb, up to where its clause may end. */
export function objectOf(tokens: readonly FrameToken[], from: number): readonly FrameToken[] {
	const behind = tokens.slice(from, from + reach);
	const stop = behind.findIndex(({ pos, text }) => pos === 'PUNCT' && !/^['"‘’“”]$/u.test(text));
	return stop < 0 ? behind : behind.slice(0, stop);
}

/** “denied bail”, “denied women the vote”, “denied funds to the school”: nothing is called false. */
export function isTurnedDown(object: readonly FrameToken[]): boolean {
	const nouns = object.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
	if (nouns.some(({ lower }) => isRequest(lower))) return true;
	const [first, second] = object;
	if (/^(?:him|us|me|you)$/u.test(first?.lower ?? '')) return true;
	const somebody =
		/^(?:NOUN|PROPN)$/u.test(first?.pos ?? '') || /^(?:her|them)$/u.test(first?.lower ?? '');
	if (somebody && !first!.lower.endsWith('ing') && /^(?:DET|NUM)$/u.test(second?.pos ?? ''))
		return true;
	const to = object.findIndex(({ lower }) => lower === 'to');
	const given = to > 0 && /^(?:NOUN|PROPN)$/u.test(object[to - 1]!.pos);
	return (
		given &&
		!object.some(({ lower }) => /ing$|^(?:link|tie|connection|claim|report)s?$/u.test(lower))
	);
}

/** “rejected it”, “dismissed the claims as …”, “the claims were dismissed by …”. */
export function isOfClaim(
	tokens: readonly FrameToken[],
	{ from, inverted }: Cue,
	object: readonly FrameToken[],
): boolean {
	const [first] = object;
	const pointsBack = !first || pronoun.test(first.lower);
	const passive = inverted ? tokens.slice(Math.max(0, from - reach), from) : [];
	return (
		pointsBack ||
		[...object, ...passive].some(({ lower }) => isClaimNoun(lower) || isCountNoun(lower))
	);
}

/** “that it had rusted”, “it had rusted”. */
export const isClause = (object: readonly FrameToken[]): boolean =>
	object[0]?.pos !== 'ADP' && hasFiniteVerb(object);

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
