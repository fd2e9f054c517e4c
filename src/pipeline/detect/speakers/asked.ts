import { isBodyName } from '../../../language/body-names.ts';
import { nounPhrases, type NounPhrase } from '../../../language/noun-phrases.ts';
import type { Cast, LastSpeaker } from '../names/cast.ts';
import type { Frame, FrameToken } from '../sentences/frames.ts';
import { isSubject } from '../sentences/subject-position.ts';
import type { Cue } from '../cues/cues.ts';
import { without } from './replies.ts';
import { objectPronoun } from '../subjects/object-pronoun.ts';
import { answersPlainly, questionOf, type Question } from './questions.ts';
import { sourceOf, type Source } from './source.ts';

/** Who asked, and whom: names, as the article gives them. */
export interface Asked {
	readonly by: string;
	readonly name: string;
	/** Whether something was told, and not asked: then only who answers is meant. */
	readonly told: boolean;
	/** The question, where nothing but who asks tells whom. */
	readonly question: Question;
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
	if (!source) return null;
	const by = source.name;
	const hearer = /^(?:ask|tell)$/u.test(cue.lemma) ? hearerOf(tokens, cue) : null;
	const name = hearer ? sourceOf(hearer, without(cast, by), null).name : by;
	if (cast.isPerson(name) && name !== by)
		return { by, name, told: cue.lemma === 'tell', question: null };
	const question = questionOf(tokens, cue);
	// “A reporter asked if he was sorry. “…,” he said”: whoever has spoken is asked
	return question && { by, name: last?.name ?? by, told: false, question };
}

function hearerOf(
	tokens: readonly FrameToken[],
	{ lemma, to, subject }: Cue,
): NounPhrase | null | undefined {
	const at = subject && subject.from > to ? subject.to : to + 1;
	const pronoun = objectPronoun(tokens, at);
	if (lemma === 'tell' || pronoun) return pronoun;
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
	/** The quoted words right before it; empty where there are none. */
	readonly words: string;
	readonly cast: Cast;
}

/** “…,” she said, behind a question: who was asked, unless it can't be her. Whoever asked is the rival. */
export function askedOr(source: Source, { asked, subject, answers, words, cast }: Answer): Source {
	if (asked?.by !== source.name || (asked.told && !answers)) return source;
	const pronoun = subject.head.lower;
	const gender = cast.genderOf(asked.name);
	const fits = pronoun === 'she' ? gender !== 'male' : pronoun === 'he' && gender !== 'female';
	if (asked.question === 'to somebody')
		return askedOrAsking(source, { asked, subject, words, cast });
	const isBody = asked.question !== null && isBodyName(asked.name);
	if (fits && asked.name !== asked.by && !isBody)
		return { ...source, name: asked.name, rival: asked.by };
	if (asked.question === null || subject.head.pos !== 'PRON') return source;
	// somebody else, as far as the article names anybody who may be meant
	const { name } = sourceOf(subject, without(cast, asked.by), null);
	if (cast.isPerson(name)) return { ...source, name, rival: asked.by };
	return /^\p{Lu}/u.test(source.name) ? source : { ...source, name: subject.head.text };
}

/** ““Do you know her?” Roe asked. “No,” he said”: one who asks may go on, and another may answer. */
function askedOrAsking(
	source: Source,
	{
		asked,
		subject,
		words,
		cast,
	}: Pick<Answer, 'subject' | 'words' | 'cast'> & { readonly asked: Asked },
): Source {
	const { name } = sourceOf(subject, without(cast, asked.by), null);
	if (subject.head.pos !== 'PRON' || !cast.isPerson(name)) return source;
	return answersPlainly(words) ? { ...source, name, rival: asked.by } : { ...source, rival: name };
}
