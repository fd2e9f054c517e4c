import { nounPhrases } from '../../../language/noun-phrases.ts';
import type { Cast } from '../names/cast.ts';
import type { Frame } from '../sentences/frames.ts';
import type { Cue } from './cues.ts';
import { sourceOf, type Source } from '../speakers/source.ts';

/** Who asked, and whom: names, as the article gives them. */
export interface Asked {
	readonly by: string;
	readonly name: string;
}

/** “Moss asked Ann Roe if she was sorry.”: whom a cue asks, where it names a person. */
export function askedBy(
	{ tokens }: Frame,
	{ lemma, to, subject }: Cue,
	{ source, cast }: { readonly source: Source | null; readonly cast: Cast },
): Asked | null {
	const at = subject && subject.from > to ? subject.to : to + 1;
	const phrase = nounPhrases(tokens).find(({ from }) => from === at);
	if (lemma !== 'ask' || !source || !phrase || phrase.name.length === 0) return null;
	const { name } = sourceOf(phrase, cast, null);
	return cast.isPerson(name) && name !== source.name ? { by: source.name, name } : null;
}

/** “…,” she said, behind a question: who was asked, unless it can't be her. Whoever asked is the rival. */
export function askedOr(
	source: Source,
	{
		asked,
		pronoun,
		cast,
	}: { readonly asked: Asked | null; readonly pronoun: string; readonly cast: Cast },
): Source {
	const gender = asked && cast.genderOf(asked.name);
	const fits = pronoun === 'she' ? gender !== 'male' : pronoun === 'he' && gender !== 'female';
	if (!asked || !fits || source.name !== asked.by) return source;
	return { ...source, name: asked.name, rival: asked.by };
}
