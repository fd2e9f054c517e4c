import { isBodyName } from '../../../language/body-names.ts';
import { nounPhrases, type NounPhrase } from '../../../language/noun-phrases.ts';
import type { Cast, LastSpeaker } from '../names/cast.ts';
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
	/** Whether who asked does so for a living, and hardly answers. */
	readonly asksOnly: boolean;
}

/**
 * “Moss asked Ann Roe if she was sorry.”, “An aide tells him: “…””, “Roe was at a loss when Moss asked why”, “Roe left after Moss
 * asked why”: whom a cue asks or tells something, where it is a person that the article names.
 */
export function askedBy(
	{ tokens }: Frame,
	cue: Cue,
	{
		source,
		cast,
		last,
	}: { readonly source: Source | null; readonly cast: Cast; readonly last: LastSpeaker | null },
): Asked | null {
	if (!/^(?:ask|tell)$/u.test(cue.lemma) || !source) return null;
	if (asksForOthers(tokens, cue) && last)
		return { by: source.name, name: last.name, told: false, asksOnly: true };
	const phrase = hearerOf(tokens, cue);
	if (!phrase) return null;
	const others = without(cast, source.name);
	const { name } = sourceOf(phrase, others, null);
	return cast.isPerson(name) && name !== source.name
		? { by: source.name, name, told: cue.lemma === 'tell', asksOnly: false }
		: null;
}

/** “A reporter asked if he was sorry. “…,” he said”: who has spoken is asked, and not who asks for a living. */
function asksForOthers(tokens: readonly FrameToken[], { lemma, to, subject }: Cue): boolean {
	const asks = /^(?:if|whether|why|how|what|when|where|who|about)$/u.test(
		tokens[to + 1]?.lower ?? '',
	);
	return lemma === 'ask' && asks && subject?.name.length === 0 && askers.has(subject.head.lower);
}

const askers = new Set(
	'reporter journalist correspondent presenter interviewer host moderator broadcaster questioner'.split(
		' ',
	),
);

function hearerOf(
	tokens: readonly FrameToken[],
	{ lemma, to, subject }: Cue,
): NounPhrase | null | undefined {
	const at = subject && subject.from > to ? subject.to : to + 1;
	if (lemma === 'tell') return objectPronoun(tokens, at);
	const phrases = nounPhrases(tokens);
	const named = phrases.find(({ from, name }) => from === at && name.length > 0);
	const when =
		subject && /^(?:when|as|after|once|while)$/u.test(tokens[subject.from - 1]?.lower ?? '');
	const first = when && phrases.find((phrase) => isSubject(tokens, phrase));
	return named ?? (first && first.to < subject.from - 1 ? first : undefined);
}

interface Answer {
	readonly asked: Asked | null;
	/** The phrase that stands for who answers. */
	readonly subject: NounPhrase;
	readonly answers: boolean;
	readonly cast: Cast;
}

/** “…,” she said, behind a question: who was asked, unless it can't be her. Whoever asked is the rival. */
export function askedOr(source: Source, { asked, subject, answers, cast }: Answer): Source {
	if (asked?.by !== source.name || (asked.told && !answers)) return source;
	const pronoun = subject.head.lower;
	const gender = cast.genderOf(asked.name);
	const fits = pronoun === 'she' ? gender !== 'male' : pronoun === 'he' && gender !== 'female';
	const isBody = asked.asksOnly && isBodyName(asked.name);
	if (fits && asked.name !== asked.by && !isBody)
		return { ...source, name: asked.name, rival: asked.by };
	if (!asked.asksOnly || subject.head.pos !== 'PRON') return source;
	// somebody else, as far as the article names anybody who may be meant
	const { name } = sourceOf(subject, without(cast, asked.by), null);
	return cast.isPerson(name) ? { ...source, name, rival: asked.by } : source;
}
