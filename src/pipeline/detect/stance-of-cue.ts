import { isClaimNoun, isRequest } from '../../language/claim-nouns.ts';
import type { Reaction } from '../../model/reaction.ts';
import type { FrameToken } from './frames.ts';
import type { Cue } from './cues.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that call words false, whatever stands behind them. */
const denials = words('deny refute dispute rebut contradict rubbish debunk');
/** Verbs that do so only with words as their object: one may reject an offer and dismiss a guard. */
const refusesClaims = words('reject dismiss contest scotch repudiate');
const confirmations = words('confirm corroborate verify acknowledge admit concede');
const refusals = words('refuse decline');

/** Whether a verb may call words false. */
export const isDenial = (lemma: string): boolean => denials.has(lemma) || refusesClaims.has(lemma);

const sayings = words('say tell confirm disclose reveal comment');

const pronoun = /^(?:it|this|that|these|those|them)$/u;

/** How far the object of a verb is looked into. */
const reach = 8;

/** What a cue makes of the words that it reports; null where it says no more than that they were said. */
export function stanceOfCue(tokens: readonly FrameToken[], cue: Cue): Reaction['stance'] | null {
	const { lemma, from, to } = cue;
	const negated = isNegated(tokens, from);
	const object = objectOf(tokens, to + 1);
	if (refusals.has(lemma)) return withholds(object) ? 'does not confirm' : null;
	if (denials.has(lemma) || (refusesClaims.has(lemma) && isOfClaim(tokens, cue, object))) {
		if (object.some(({ lower }) => isRequest(lower))) return null;
		// who does not dispute it may well grant it
		if (negated) return lemma === 'deny' ? 'does not confirm' : null;
		return 'denies';
	}
	if (lemma === 'accept') return negated && object[0]?.lower === 'that' ? 'denies' : null;
	if (confirmations.has(lemma)) return negated ? unlessAsking(object) : 'confirms';
	return negated && sayings.has(lemma) && opensWhether(object) ? 'does not confirm' : null;
}

/** “has not”, “would neither … nor”, “could not yet”. */
export function isNegated(tokens: readonly FrameToken[], from: number): boolean {
	return tokens
		.slice(Math.max(0, from - 4), from)
		.some(({ lower }) => /^(?:not|n['’]t|never|neither|nor)$/u.test(lower));
}

/** The tokens behind a verb, up to where its clause may end. */
function objectOf(tokens: readonly FrameToken[], from: number): readonly FrameToken[] {
	const behind = tokens.slice(from, from + reach);
	const stop = behind.findIndex(({ pos, text }) => pos === 'PUNCT' && !/^['"‘’“”]$/u.test(text));
	return stop < 0 ? behind : behind.slice(0, stop);
}

/** “rejected it”, “dismissed the claims as …”, “the claims were dismissed by …”. */
function isOfClaim(
	tokens: readonly FrameToken[],
	{ from, inverted }: Cue,
	object: readonly FrameToken[],
): boolean {
	const [first] = object;
	const pointsBack = !first || pronoun.test(first.lower);
	const passive = inverted ? tokens.slice(Math.max(0, from - reach), from) : [];
	return pointsBack || [...object, ...passive].some(({ lower }) => isClaimNoun(lower));
}

/** “declined to confirm it”, “refused to say whether”; not “refused to quit”. */
function withholds(object: readonly FrameToken[]): boolean {
	const [to, verb, ...rest] = object.map(({ lower }) => lower);
	if (to !== 'to' || !verb) return false;
	if (/^(?:confirm|corroborate|verify|acknowledge|admit)$/u.test(verb)) return true;
	if (verb === 'comment')
		return rest[0] === 'on' && rest.some((word) => isClaimNoun(word) || pronoun.test(word));
	return /^(?:say|disclose|reveal)$/u.test(verb) && /^(?:whether|if|that)$/u.test(rest[0] ?? '');
}

/** “has not confirmed when”: there is nothing that could be true. */
function unlessAsking(object: readonly FrameToken[]): 'does not confirm' | null {
	const asks = /^(?:when|where|who|whom|whose|why|how|what|which)$/u.test(object[0]?.lower ?? '');
	return asks ? null : 'does not confirm';
}

/** “not said whether”, “would not tell reporters if”. */
function opensWhether(object: readonly FrameToken[]): boolean {
	return object.slice(0, 3).some(({ lower }) => /^(?:whether|if)$/u.test(lower));
}
