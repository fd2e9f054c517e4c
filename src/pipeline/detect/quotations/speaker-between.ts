import type { Cast } from '../names/cast.ts';
import type { Mention } from '../names/mentions.ts';
import { nounPhrases } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { answerNouns } from '../../../language/speaking.ts';
import type { Frame, FrameToken } from '../sentences/frames.ts';
import type { Spoken } from '../speakers/attribute.ts';
import type { NamedCue } from '../speakers/named-cues.ts';
import { without } from '../speakers/replies.ts';
import { sourceOf, type Source } from '../speakers/source.ts';
import type { SpokenSpan, Surroundings } from './spoken-spans.ts';

/** “…,” Roe said. The captain, Ann Cole, needed fewer words. “…”: whom the sentence between is about. */
export function personBetween(
	{ frames, cues, cast }: Surroundings,
	previous: SpokenSpan | undefined,
	at: number,
): Spoken | null {
	const [before, frame] = [frames[at - 1], frames[at]!];
	if (!previous?.source || !before || before === previous.frame) return null;
	if (before.block !== frame.block || cues[at - 1]!.some(({ source }) => source)) return null;
	if (isAskedAbout(before)) return null;
	const [first, last] = [before.sentences[0]!, before.sentences.at(-1)!];
	const person = cast.firstWithin(
		first.start,
		last.end,
		(mention) => mention.person && mention.subject && mention.name !== null,
	);
	if (!person || cast.fullName(person.name!, person.start) === previous.source.name) return null;
	return { cue: null, source: sourceIn(person, cast), route: 'person of the sentence before' };
}

/** “Senator Roe? “A patriot.””: whom the words are about; but “Roe's reply? “No.”” */
function isAskedAbout({ tokens }: Frame): boolean {
	const isOther = (token: FrameToken) => isVerb(token) || answerNouns.has(token.lower);
	return tokens.at(-1)?.text === '?' && !tokens.some(isOther);
}

/** “…,” Roe said. Her daughter said that she was angry. “…”: who was last reported to speak, in a sentence of its own. */
export function reportedBetween(
	article: Surroundings,
	previous: SpokenSpan | undefined,
	at: number,
): Spoken | null {
	const [before, frame] = [article.frames[at - 1], article.frames[at]!];
	if (!previous?.source || !before || before === previous.frame || before.block !== frame.block)
		return null;
	if (previous.frame.block !== frame.block) return null;
	const spoken = speakerBefore(article, at);
	const isOther = spoken?.source && spoken.source.name !== previous.source.name;
	return isOther ? { ...spoken, source: { ...spoken.source, rival: previous.source.name } } : null;
}

/** Who was last reported to speak, in the sentence before or at the end of the paragraph before. */
export function speakerBefore({ frames, cues, cast }: Surroundings, at: number): Spoken | null {
	const cue = cues[at - 1]?.findLast(({ source }) => source);
	const before = frames[at - 1];
	if (!cue || !before || before.role === 'headline') return null;
	const same = before.block === frames[at]!.block;
	const route = same ? 'speaker of the sentence before' : 'speaker of the paragraph before';
	const asked = whoAnswers(before, cue, cast);
	return { cue: asked ? null : cue, source: asked ?? cue.source, route };
}

const asksForALiving =
	/^(?:reporters?|journalists?|interviewers?|correspondents?|judge|coroner|prosecutors?|barrister|lawyers?)$/u;

/** “When a reporter asked if it was true, she smiled. “…””: who acts once somebody whose work it is has put a question. */
function whoAnswers(
	{ tokens }: Frame,
	{ lemma, to, source, subject }: NamedCue,
	cast: Cast,
): Source | null {
	if (
		lemma !== 'ask' ||
		!asksForALiving.test(subject?.head.lower ?? '') ||
		!/^(?:when|after|as|once)$/u.test(tokens[0]!.lower)
	)
		return null;
	const comma = tokens.findIndex(({ text }, at) => at > to && text === ',');
	const actor = nounPhrases(tokens).find(({ from }) => comma > 0 && from === comma + 1);
	return actor ? sourceOf(actor, without(cast, source!.name), null) : null;
}

/** Who is mentioned, as the source of words. */
export function sourceIn({ name, words, start, end }: Mention, cast: Cast): Source {
	return { name: name ? cast.fullName(name, start) : words, mention: { start, end } };
}
