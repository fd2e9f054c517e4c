import { isClaimNoun, isCountNoun } from '../../../language/claim-nouns.ts';
import { isRejection } from '../../../language/stance-verbs.ts';
import { anaphorOf, type Anaphor } from '../cues/anaphors.ts';
import { endsSentence } from '../sentences/clause-borders.ts';
import type { Cue } from '../cues/cues.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { hasFiniteVerb } from '../sentences/clause-shape.ts';
import { groupBefore } from '../cues/verb-group.ts';

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
	if (word === 'which') return relative(tokens, at);
	const first = isClaimNoun(word) || isCountNoun(word) ? determinerBefore(tokens, at) : at;
	if (first === null || !opensClause(tokens[first - 1])) return null;
	if (isCountNoun(word)) return { anaphor: 'number', from: first };
	if (isClaimNoun(word)) return { anaphor: anaphorOf(word), from: first };
	// an offer may be meant that is rejected, too
	return /^(?:it|this|that)$/u.test(word) && !isRejection(lemma)
		? { anaphor: 'pronoun', from: first }
		: null;
}

/** “That it broke was ruled out by Roe”, “Claims that it broke, made on Monday, were denied”: the clause that a passive is about. */
export function passiveClause(
	tokens: readonly FrameToken[],
	{ from, inverted, lemma }: Cue,
): readonly FrameToken[] | null {
	const group = groupBefore(tokens, from);
	if (!inverted || lemma === 'according to' || group.length === 0) return null;
	const start = tokens.findLastIndex((token, at) => at < from && endsSentence(token)) + 1;
	const subject = tokens.slice(start, from - group.length);
	const that = subject.findIndex(
		({ lower }, at) => lower === 'that' && (at === 0 || isClaimNoun(subject[at - 1]!.lower)),
	);
	// “the report that cost him his post was denied”, “that man who had confessed was dismissed”
	const next = subject[that + 1]?.pos ?? '';
	const isDeterminer = that === 0 && /^(?:NOUN|ADJ)$/u.test(next);
	if (that < 0 || next === 'VERB' || isDeterminer) return null;
	const clause = subject.slice(that + 1);
	const comma = clause.findIndex(({ text }) => text === ',');
	const whole = comma < 0 ? clause : clause.slice(0, comma);
	return hasFiniteVerb(whole) ? whole : null;
}

/** “…, which was denied”: of a clause, or of a claim; “the offer, which was denied” is of neither. */
function relative(tokens: readonly FrameToken[], which: number): PassiveSubject | null {
	if (tokens[which - 1]?.text !== ',') return null;
	const from = which - 1;
	const begin = tokens.findLastIndex((token, at) => at < from && endsSentence(token)) + 1;
	const before = tokens.slice(begin, from);
	const isClause = before.at(-1)?.pos === 'VERB' || hasFiniteVerb(before);
	return isClause || denied.test(before.at(-1)?.lower ?? '') ? { anaphor: 'pronoun', from } : null;
}

/** Words of somebody that nobody takes for a book or a film. */
const denied = /^(?:accusation|allegation|assertion|claim|charge|suggestion|rumou?r|report)s?$/u;

/** Where “the”, “this” or “Roe's” begins before a noun, at most one adjective between. */
function determinerBefore(tokens: readonly FrameToken[], noun: number): number | null {
	let at = tokens[noun - 1]?.pos === 'ADJ' ? noun - 2 : noun - 1;
	if (/^(?:the|this|that|these|those|his|her|their|its)$/u.test(tokens[at]?.lower ?? '')) return at;
	if (!/^['’]s?$/u.test(tokens[at]?.lower ?? '')) return null;
	while (/^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[at - 1]?.pos ?? '')) at--;
	return at;
}

const opensClause = (before: FrameToken | undefined): boolean =>
	endsSentence(before) || /^(?:[,;:—–]|but|and)$/u.test(before!.lower);
