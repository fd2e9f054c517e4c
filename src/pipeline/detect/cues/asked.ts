import { nounPhrases, type NounPhrase } from '../../../language/noun-phrases.ts';
import type { Cast } from '../names/cast.ts';
import type { Frame, FrameToken } from '../sentences/frames.ts';
import { isSubject } from '../sentences/subject-position.ts';
import type { Cue } from './cues.ts';
import { without } from './replies.ts';
import { objectPronoun } from './object-pronoun.ts';
import { sourceOf, type Source } from '../speakers/source.ts';

/** Who asked, and whom: names, as the article gives them. */
export interface Asked {
	readonly by: string;
	readonly name: string;
	/** Whether something was told, and not asked: then only who answers is meant. */
	readonly told: boolean;
}

/**
 * “Moss asked Ann Roe if she was sorry.”, “An aide tells him: “…””, “Roe was at a loss when Moss asked why”: whom a
 * cue asks or tells something, where it is a person that the article names.
 */
export function askedBy(
	{ tokens }: Frame,
	cue: Cue,
	{ source, cast }: { readonly source: Source | null; readonly cast: Cast },
): Asked | null {
	if (!/^(?:ask|tell)$/u.test(cue.lemma) || !source) return null;
	const phrase = hearerOf(tokens, cue);
	if (!phrase) return null;
	const others = without(cast, source.name);
	const { name } = sourceOf(phrase, others, null);
	return cast.isPerson(name) && name !== source.name
		? { by: source.name, name, told: cue.lemma === 'tell' }
		: null;
}

function hearerOf(
	tokens: readonly FrameToken[],
	{ lemma, to, subject }: Cue,
): NounPhrase | null | undefined {
	const at = subject && subject.from > to ? subject.to : to + 1;
	if (lemma === 'tell') return objectPronoun(tokens, at);
	const phrases = nounPhrases(tokens);
	const named = phrases.find(({ from, name }) => from === at && name.length > 0);
	const when = subject && /^(?:when|as)$/u.test(tokens[subject.from - 1]?.lower ?? '');
	const first = when && phrases.find((phrase) => isSubject(tokens, phrase));
	return named ?? (first && first.to < subject.from - 1 ? first : undefined);
}

/** “…,” she said, behind a question: who was asked, unless it can't be her. Whoever asked is the rival. */
export function askedOr(
	source: Source,
	{
		asked,
		pronoun,
		answers,
		cast,
	}: {
		readonly asked: Asked | null;
		readonly pronoun: string;
		readonly answers: boolean;
		readonly cast: Cast;
	},
): Source {
	const gender = asked && cast.genderOf(asked.name);
	const fits = pronoun === 'she' ? gender !== 'male' : pronoun === 'he' && gender !== 'female';
	if (!asked || !fits || source.name !== asked.by || (asked.told && !answers)) return source;
	return { ...source, name: asked.name, rival: asked.by };
}
