import { isClaimNoun, isCountNoun } from '../../language/claim-nouns.ts';
import { quotedPos, type FrameToken } from './frames.ts';
import type { Cue } from './cues.ts';

/** What the object of a verb points back to: all that was told, what somebody said, or a number. */
export type Anaphor = 'told' | 'said' | 'number' | 'none';

/** “denied it”, “rejected the accusation as …”, “did not confirm this number”, “declined to comment on the report”. */
export function anaphorBehind(tokens: readonly FrameToken[], { lemma, to }: Cue): Anaphor {
	let at = to + 1;
	if (/^(?:refuse|decline)$/u.test(lemma)) at += 2;
	if (tokens[at - 1]?.lower === 'comment' && tokens[at]?.lower === 'on') at++;
	if (/^(?:or|nor)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'deny') at += 2;
	while (tokens[at]?.pos === 'ADV') at++;
	if (/^(?:it|this|that|these|those|them)$/u.test(tokens[at]?.lower ?? ''))
		if (isEnd(tokens[at + 1])) return 'told';
	return nounAt(tokens, at);
}

/** Behind a whole object: a mark, or a word that begins something else. */
function isEnd(token: FrameToken | undefined): boolean {
	if (!token || token.pos === quotedPos || token.lower === 'as') return true;
	return /^(?:PUNCT|CCONJ|ADP|ADV|SCONJ)$/u.test(token.pos);
}

/** “the accusation”, “those figures”, “Roe's claim”, “the reports” that nothing behind them fills. */
function nounAt(tokens: readonly FrameToken[], from: number): Anaphor {
	const noun = tokens.findIndex(
		({ lower }, at) => at >= from && at < from + 5 && (isClaimNoun(lower) || isCountNoun(lower)),
	);
	const before = tokens.slice(from, noun);
	const known = before.some(({ lower }) =>
		/^(?:the|this|that|these|those|such|all|both|his|her|their|its|['’]s?)$/u.test(lower),
	);
	const led = before.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|PART)$/u.test(pos));
	if (noun < 0 || !led || isFilled(tokens, noun + 1)) return 'none';
	const { lower } = tokens[noun]!;
	if (!known && !(before.length === 0 && lower.endsWith('s'))) return 'none';
	return isCountNoun(lower) ? 'number' : 'said';
}

/** “the claim that …”, “reports of …”, “a report in the Gazette that …”: the words themselves are told. */
function isFilled(tokens: readonly FrameToken[], from: number): boolean {
	const stop = tokens.findIndex(({ pos }, at) => at >= from && pos === 'PUNCT');
	const near = tokens.slice(from, stop < 0 ? undefined : stop);
	const [next] = near;
	if (next && !isEnd(next)) return true;
	return (
		/^(?:of|about|by|from|over)$/u.test(next?.lower ?? '') ||
		near.some(({ lower }) => /^(?:that|who|which)$/u.test(lower))
	);
}

/** “…, an accusation (that) the company denied”: where the clause before it ends; -1 where it is none. */
export function relativeTo(tokens: readonly FrameToken[], { subject, to }: Cue): number {
	if (!subject || !isEnd(tokens[to + 1])) return -1;
	let at = subject.from - 1;
	if (/^(?:that|which)$/u.test(tokens[at]?.lower ?? '')) at--;
	if (tokens[at]?.text === ',') at--;
	if (!isClaimNoun(tokens[at]?.lower ?? '')) return -1;
	at--;
	while (tokens[at]?.pos === 'ADJ') at--;
	return /^an?$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',' ? at - 1 : -1;
}
