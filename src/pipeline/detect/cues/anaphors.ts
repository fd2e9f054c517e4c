import { isClaimNoun, isCountNoun } from '../../../language/claim-nouns.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { isRefusal } from '../../../language/stance-verbs.ts';
import type { Cue } from './cues.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';

/**
 * What points back: “it”, to all that was told; “the claim”, to what somebody has just said; “the
 * accusation”, to what accuses; “this figure”, to a number. Of several (“the claims”) none is named alone.
 */
export type Anaphor = 'pronoun' | 'claim' | 'accusation' | 'claims' | 'number';

/** How the object of a verb points back; null where it tells what it is about itself. */
export function anaphorBehind(tokens: readonly FrameToken[], { lemma, to }: Cue): Anaphor | null {
	let at = to + 1;
	if (isRefusal(lemma)) at += 2;
	const leavesOpen = /^(?:comment(?:ed|s|ing)?|be)$/u.test(tokens[at - 1]?.lower ?? '');
	while (leavesOpen && /^(?:on|about|drawn|further|publicly)$/u.test(tokens[at]?.lower ?? '')) at++;
	if (/^(?:or|nor)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'deny') at += 2;
	while (tokens[at]?.pos === 'ADV') at++;
	const isPronoun = /^(?:it|this|that|these|those|them)$/u.test(tokens[at]?.lower ?? '');
	return isPronoun && isEnd(tokens[at + 1]) && !opensClause(tokens, at)
		? 'pronoun'
		: nounFrom(tokens, at);
}

/** “that at least 12 had died”: no pronoun, but a clause. */
function opensClause(tokens: readonly FrameToken[], at: number): boolean {
	if (tokens[at]!.lower !== 'that') return false;
	const near = tokens.slice(at + 1, at + 16);
	const stop = near.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ');
	return near.slice(0, stop < 0 ? undefined : stop).some(isVerb);
}

/** Behind a whole object: a mark, or a word that begins something else. */
function isEnd(token: FrameToken | undefined): boolean {
	if (!token || token.pos === quotedPos || token.lower === 'as') return true;
	return /^(?:PUNCT|CCONJ|ADP|ADV|SCONJ)$/u.test(token.pos);
}

/** “the accusation”, “those figures”, “Roe's claim”, “the reports” that nothing behind them fills. */
function nounFrom(tokens: readonly FrameToken[], from: number): Anaphor | null {
	const near = tokens.slice(from, from + 5);
	const at = near.findIndex(({ lower }) => isClaimNoun(lower) || isCountNoun(lower));
	const before = near.slice(0, Math.max(at, 0));
	const known = before.some(({ lower }) =>
		/^(?:the|this|that|these|those|such|all|both|his|her|their|its|['’]s?)$/u.test(lower),
	);
	const led = before.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|PART)$/u.test(pos));
	if (at < 0 || !led || isFilled(tokens.slice(from + at + 1, from + at + 31))) return null;
	const { lower } = near[at]!;
	if (!known && !(before.length === 0 && lower.endsWith('s'))) return null;
	if (isCountNoun(lower)) return 'number';
	return anaphorOf(lower);
}

/** How a noun for words of somebody points back, where nothing tells which. */
export function anaphorOf(noun: string): Anaphor {
	if (noun.endsWith('s')) return 'claims';
	return /^(?:accusation|allegation|charge|suspicion)$/iu.test(noun) ? 'accusation' : 'claim';
}

/** “the claim that …”, “reports of …”, “a report in the Gazette that …”: the words themselves are told. */
function isFilled(behind: readonly FrameToken[]): boolean {
	if (opensThatBehindAside(behind)) return true;
	const stop = behind.findIndex(({ pos }) => pos === 'PUNCT');
	const near = stop < 0 ? behind : behind.slice(0, stop);
	const [next] = near;
	if (next && !isEnd(next)) return true;
	return (
		/^(?:of|about|by|from|over)$/u.test(next?.lower ?? '') ||
		near.some(({ lower }) => /^(?:that|who|which)$/u.test(lower))
	);
}

/** “, first carried by the Gazette, that …”. */
function opensThatBehindAside(behind: readonly FrameToken[]): boolean {
	if (behind[0]?.text !== ',') return false;
	const close = behind.findIndex(({ pos }, at) => at > 0 && pos === 'PUNCT');
	return behind[close]?.text === ',' && behind[close + 1]?.lower === 'that';
}

/**
 * Where the clause ends that a cue behind its comma is about: “…, an accusation the company denied”,
 * “…, which the company denied”, “…, a claim denied by the company”; -1 where it is about none.
 */
export function relativeTo(tokens: readonly FrameToken[], cue: Cue): number {
	const { subject, from, to, inverted } = cue;
	if (!subject || (!inverted && !isEnd(tokens[to + 1]))) return -1;
	let at = (inverted ? from : subject.from) - 1;
	if (tokens[at]?.lower === 'which' && tokens[at - 1]?.text === ',') return at - 1;
	if (/^(?:that|which)$/u.test(tokens[at]?.lower ?? '')) at--;
	if (tokens[at]?.text === ',') at--;
	const noun = tokens[at]?.lower ?? '';
	if (!isClaimNoun(noun) && noun !== 'point') return -1;
	at--;
	while (tokens[at]?.pos === 'ADJ') at--;
	return /^an?$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',' ? at - 1 : -1;
}
