import { phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { isDocument, speechNouns } from '../../../language/speaking.ts';
import { isPrepositional } from './subject-position.ts';
import type { FrameToken } from '../sentences/frames.ts';

/** Verbs whose object speaks: “quoted Roe as saying”, “accused Roe of saying”, “mocked Roe for saying”. */
const objectSpeaks: Readonly<Record<string, RegExp>> = {
	as: /^(?:quot|cit|remember|recall|hear|record|report)/u,
	of: /^(?:accus|suspect|convict)/u,
	for: /\p{L}/u,
};
const perceived = /^(?:hears?|heard|hearing|saw|sees?|watch(?:ed|es)?|lets?|makes?|made)$/u;
/** Verbs by which one writes or sends what is then read: “issued a statement saying”. */
const authoring =
	/^(?:issu|releas|sen[dt]|post|wr[io]t|publish|put|ma[dk]e|g[ai]ve|fil(?:e[ds]?|ing)$|tweet|e-?mail|deliver|draft|penn|record|upload|circulat|read)/u;

/**
 * Who says what a verb reports where that is not the subject of the sentence: the object of another
 * verb (“heard Roe say”, “quoted Roe as saying”), or a piece of writing (“a letter calling him …”, “a
 * post by Roe that said”).
 */
export function borrowedSubject(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	return (
		objectOf(tokens, phrases, verb) ??
		writingBefore(tokens, phrases, verb) ??
		bodyBeforeWhich(tokens, phrases, verb)
	);
}

function objectOf(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const participle = tokens[verb]!.lower.endsWith('ing');
	const link = participle ? objectSpeaks[tokens[verb - 1]?.lower ?? ''] : undefined;
	const end = participle ? verb - 1 : verb;
	if (participle && !link) return null;
	const object = phraseOrPronoun(tokens, phrases, end);
	const governor = object && tokens[object.from - 1];
	if (!governor) return null;
	return (
		link ? governor.pos === 'VERB' && link.test(governor.lower) : perceived.test(governor.lower)
	)
		? object
		: null;
}

const subjectForms = new Map([
	['him', 'he'],
	['her', 'she'],
	['them', 'they'],
]);

function phraseOrPronoun(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	end: number,
): NounPhrase | null {
	const token = tokens[end - 1];
	const lower = subjectForms.get(token?.lower ?? '');
	if (token && lower) {
		const head = { ...token, lower, pos: 'PRON' };
		return { from: end - 1, to: end, tokens: [token], head, name: [], possessor: [] };
	}
	return phrases.find((phrase) => phrase.to === end && phraseCanSpeak(phrase)) ?? null;
}

/** “a letter calling”, “a post by Roe that said”, “a message, which read”: but of a statement that one issues, its author. */
function writingBefore(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const end = endBefore(tokens, verb);
	const nearest = end === null ? undefined : phrases.find(({ to }) => to === end);
	if (!nearest) return null;
	const by = /^(?:by|from)$/u.test(tokens[nearest.from - 1]?.lower ?? '');
	const writing = by ? phrases.find(({ to }) => to === nearest.from - 1) : nearest;
	if (!writing || writing.name.length > 0 || !isDocument(writing.head.lower)) return null;
	if (by) return phraseCanSpeak(nearest) ? nearest : null;
	if (authoring.test(tokens[writing.from - 1]?.lower ?? '')) return null;
	// “in a letter saying”, “speaking in a video that said”: whoever acts by it
	if (isPrepositional(tokens, writing) && tokens[writing.from - 1]?.lower !== 'to') return null;
	const owned = /^(?:his|her|their|its|my|our)$/u.test(writing.tokens[0]!.lower);
	return owned && !speechNouns.has(writing.head.lower) ? null : writing;
}

/** “contradicting the regulator, which said” */
function bodyBeforeWhich(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const end = endBefore(tokens, verb);
	if (end === null || tokens[verb - 1]?.lower !== 'which' || tokens[end]?.text !== ',') return null;
	return phrases.find((phrase) => phrase.to === end && phraseCanSpeak(phrase)) ?? null;
}

/** Where the phrase ends that a participle, or “that” or “which” with its verb, hangs on. */
function endBefore(tokens: readonly FrameToken[], verb: number): number | null {
	if (tokens[verb]!.lower.endsWith('ing')) return verb;
	let at = verb - 1;
	while (/^(?:ADV|AUX)$/u.test(tokens[at]?.pos ?? '')) at--;
	if (!/^(?:that|which)$/u.test(tokens[at]?.lower ?? '')) return null;
	return tokens[at - 1]?.text === ',' ? at - 1 : at;
}
