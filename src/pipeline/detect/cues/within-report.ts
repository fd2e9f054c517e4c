import { cueVerbs } from '../../../language/cue-verbs.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import type { Cue } from './cues.ts';
import { causes } from '../subjects/borrowed-subjects.ts';

/** Verbs that report what somebody thinks or perceives, and inside a report are seldom what reports. */
const weak = new Set(
	'see find hold feel think read expect hope fear believe express share'.split(' '),
);

/**
 * Whether a verb is only part of what the cue before it reports: “said it was too early to tell”,
 * “says it shows that …”.
 */
export function isWithin(tokens: readonly FrameToken[], index: number, previous?: Cue): boolean {
	if (!previous?.subject || previous.lemma === 'continue') return false;
	if (tokens.slice(previous.to, index).some(({ text }) => text === ';')) return false;
	const at = /^(?:not|never)$/u.test(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1;
	const before = tokens[at]?.lower ?? '';
	// “did not answer, except to say that”
	if (before === 'to' && /^(?:except|than)$/u.test(tokens[index - 2]?.lower ?? '')) return false;
	if (before === 'to' && leadsOn(tokens.slice(previous.to, index))) return false;
	if (/^(?:to|will|would|can|could|should|may|might|must)$/u.test(before)) return true;
	if (isTopicOfPronoun(tokens, index, previous.to)) return true;
	if (weak.has(cueVerbs.get(tokens[index]!.lower) ?? '')) return true;
	const between = tokens.slice(previous.to + 1, index).map(({ lower }) => lower);
	return /^(?:that )?(?:it|this|that)(?: (?:has|had|was|is))?$/u.test(between.join(' '));
}

/** “…, prompting Roe to”: whether words go on with what they lead somebody to do. */
const leadsOn = (words: readonly FrameToken[]): boolean =>
	words.some(
		({ lower }, at) =>
			causes.test(lower) && (words[at - 1]?.text === ',' || words[at - 1]?.pos === quotedPos),
	);

/** “said that he had been speaking of “the cut””: the words of who says it. */
function isTopicOfPronoun(tokens: readonly FrameToken[], index: number, from: number): boolean {
	if (!/^(?:speaking|talking|referring)$/u.test(tokens[index]!.lower)) return false;
	const between = tokens.slice(from + 1, index).map(({ lower }) => lower);
	return /(?:^| )that (?:he|she|they|it) (?:is|was|are|were|has been|have been|had been)$/u.test(
		between.join(' '),
	);
}
