import { cueVerbs } from '../../../language/cue-verbs.ts';
import type { FrameToken } from '../sentences/frames.ts';
import type { Cue } from './cues.ts';

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
	const before = tokens[index - 1]?.lower ?? '';
	// “did not answer, except to say that”
	if (before === 'to' && /^(?:except|than|only)$/u.test(tokens[index - 2]?.lower ?? ''))
		return false;
	if (/^(?:to|will|would|could|should|may|might|must)$/u.test(before)) return true;
	// “said that he had been speaking of”
	const isTopic = /^(?:speaking|talking|referring)$/u.test(tokens[index]!.lower);
	if (isTopic && tokens.slice(previous.to + 1, index).some(({ lower }) => lower === 'that'))
		return true;
	if (weak.has(cueVerbs.get(tokens[index]!.lower) ?? '')) return true;
	const between = tokens.slice(previous.to + 1, index).map(({ lower }) => lower);
	return /^(?:that )?(?:it|this|that)(?: (?:has|had|was|is))?$/u.test(between.join(' '));
}
