import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { sourceOf, type Source } from './source.ts';
import type { Cast, LastSpeaker } from '../names/cast.ts';
import type { Cue } from '../cues/cues.ts';
import { without } from './replies.ts';

interface Known {
	readonly cast: Cast;
	readonly last: LastSpeaker | null;
}

/**
 * “Ann Roe is “a liar,” she said”: whoever is told to be something in quoted words may say so, or hear it; the one
 * who spoke before is the rival.
 */
export function orWhoTells(
	tokens: readonly FrameToken[],
	{ subject }: Cue,
	source: Source,
	{ cast, last }: Known,
): Source {
	if (!subject || source.rival !== undefined || !isToldBefore(tokens, subject.from)) return source;
	if (!/^(?:he|she)$/u.test(subject.head.lower)) return source;
	const { name } = sourceOf(subject, without(cast, source.name), last);
	return cast.isPerson(name) && name !== source.name ? { ...source, rival: name } : source;
}

/** Whether quoted words stand there as what somebody named is: no “she was “tired,” she said”. */
function isToldBefore(tokens: readonly FrameToken[], at: number): boolean {
	const [who, be, quoted] = tokens.slice(Math.max(0, at - 3), at);
	return (
		quoted?.pos === quotedPos &&
		/^(?:is|was|are|were)$/u.test(be?.lower ?? '') &&
		/^(?:NOUN|PROPN)$/u.test(who?.pos ?? '')
	);
}

/** ““Mr Roe may go on,” he said”: whether quoted words speak of somebody as one speaks of others. */
export function isTitledIn(words: string, name: string): boolean {
	const surname = name
		.split(' ')
		.at(-1)!
		.replace(/[^\p{L}\p{N}-]/gu, '');
	const titled = new RegExp(
		String.raw`\b(?:mr|mrs|ms|miss|dr|sir|lord|lady|sen|senator|minister|president|mayor|judge|chancellor)\.? (?:\p{Lu}\p{L}+ )?${surname}\b`,
		'iu',
	);
	return surname.length > 1 && titled.test(words);
}

/** Whom a pronoun means that can't mean somebody: who spoke last in the paragraph, else whoever is left. */
export function otherThan(meant: Source, subject: NounPhrase, { cast, last }: Known): Source {
	const at = subject.tokens[0]!.start;
	const other = last?.name === meant.name ? null : last;
	if (other && other.at >= cast.paragraphAt(at)) return { ...meant, name: other.name };
	return sourceOf(subject, without(cast, meant.name), other);
}
