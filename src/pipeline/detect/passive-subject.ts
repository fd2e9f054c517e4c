import { isClaimNoun, isCountNoun } from '../../language/claim-nouns.ts';
import { anaphorOf, type Anaphor } from './anaphors.ts';
import { endsSentence } from './clause-borders.ts';
import type { Cue } from './cues.ts';
import type { FrameToken } from './frames.ts';
import { groupBefore } from './verb-group.ts';

interface PassiveSubject {
	readonly anaphor: Anaphor;
	/** The first token of its clause: behind it stands nothing that it could be about. */
	readonly from: number;
}

/**
 * What a passive is about, where that stands for words told before: “The claim was denied by Ann Roe”,
 * “…, which was confirmed by the ministry”. Null where its subject tells something itself, or is no claim.
 */
export function passiveSubject(
	tokens: readonly FrameToken[],
	{ from, inverted, lemma }: Cue,
): PassiveSubject | null {
	const group = groupBefore(tokens, from);
	if (!inverted || lemma === 'according to' || group.length === 0) return null;
	const at = from - group.length - 1;
	const word = tokens[at]?.lower ?? '';
	if (word === 'which')
		return tokens[at - 1]?.text === ',' ? { anaphor: 'pronoun', from: at - 1 } : null;
	const first = isClaimNoun(word) || isCountNoun(word) ? determinerBefore(tokens, at) : at;
	if (first === null || !opensClause(tokens[first - 1])) return null;
	if (isCountNoun(word)) return { anaphor: 'number', from: first };
	if (isClaimNoun(word)) return { anaphor: anaphorOf(word), from: first };
	return /^(?:it|this|that)$/u.test(word) ? { anaphor: 'pronoun', from: first } : null;
}

/** Where “the”, “this” or “Roe's” stands before a noun, at most one adjective between. */
function determinerBefore(tokens: readonly FrameToken[], noun: number): number | null {
	const at = tokens[noun - 1]?.pos === 'ADJ' ? noun - 2 : noun - 1;
	return /^(?:the|this|that|these|those|his|her|their|its)$/u.test(tokens[at]?.lower ?? '')
		? at
		: null;
}

const opensClause = (before: FrameToken | undefined): boolean =>
	endsSentence(before) || /^(?:[,;:—–]|but|and)$/u.test(before!.lower);
