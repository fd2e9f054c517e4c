import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { objectPronoun } from './object-pronoun.ts';

/** The end of a verb in the past. */
const past = /(?:ed|en|ld|id|ght|elt|[ow]n|rn|ard|ound|ook|ang|ung|ent|ut|ame|ave|ew|ot|ote)$/u;

/**
 * “The docker says the foreman looked at them and told them: “…””, “Roe claimed Cole had rung and told her: “…””: the
 * subject of what is reported, where a verb that “and” joins is of that clause: alone of its verbs the one that
 * reports is in the present, or what is told is told to somebody of whom only the words speak.
 */
export function reportedSubject(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
	reports: number,
): NounPhrase | null {
	const { lower } = tokens[verb]!;
	if (tokens[verb - 1]?.lower !== 'and' || !past.test(lower)) return null;
	const inner = phrases.find(
		({ from, to }) => from > reports && to < verb && /^(?:VERB|AUX)$/u.test(tokens[to]?.pos ?? ''),
	);
	if (!inner || !(phraseCanSpeak(inner) || inner.head.pos === 'PRON')) return null;
	const governed = tokens[inner.to]!;
	const isPresent = tokens[reports]!.lower.endsWith('s') && past.test(governed.lower);
	const isToldBack = governed.lower === 'had' && objectPronoun(tokens, verb + 1) !== null;
	return isPresent || isToldBack ? inner : null;
}
