import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import type { FrameToken } from '../sentences/frames.ts';
import type { Cue } from './cues.ts';

/**
 * “…, which the Star reported, telling”, “A day before Cole wrote, Ann Roe rang and asked”: whether the clause of the cue
 * before is one that a comma closes.
 */
export function isClosed(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	{ subject, to }: Cue,
	index: number,
): boolean {
	const led = tokens[(subject?.from ?? 0) - 1]?.lower ?? '';
	if (/^(?:which|whom)$/u.test(led)) return tokens[index - 1]?.text === ',';
	const opens = /^(?:before|after|when|as|while|since)$/u.test(led);
	return (
		opens &&
		phrases.some(
			({ from, to: end }) =>
				from > to && end < index && tokens[from - 1]?.text === ',' && isVerb(tokens[end]),
		)
	);
}
