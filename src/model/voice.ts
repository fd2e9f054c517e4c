import type { Attribution } from './attribution.ts';
import type { EventAnalysis } from './event-analysis.ts';
import { isNamed, type Speaker } from './speaker.ts';
import { isSure } from './sure-attribution.ts';
import type { Utterance } from './utterance.ts';

/** Whose words the articles of an utterance say they are, all taken together. */
export type Voice =
	| { readonly to: 'nobody' }
	| { readonly to: 'several' }
	| { readonly to: 'one'; readonly speaker: Speaker; readonly sure: boolean };

/** Nobody is its speaker where one article contradicts another: what most of them say may still be wrong. */
export function voiceOf(event: EventAnalysis, utterance: Utterance): Voice {
	const speaker = event.speakers.find(({ id }) => id === utterance.speaker);
	const given = attributionsOf(event, utterance).filter((each) => each !== null);
	if (!speaker || given.length === 0) return { to: 'nobody' };
	const others = speakersOf(event, utterance).filter(({ id }) => id !== speaker.id);
	const sure = given.some((each) => each.speaker === speaker.id && isSure(each));
	// where it is but probable, another name is reason enough to doubt it
	const doubted = !sure && others.some(isNamed);
	if (doubted || others.some((other) => areTwo(event, utterance, [speaker, other]))) {
		return { to: 'several' };
	}
	return { to: 'one', speaker, sure };
}

/** The name in the headings that are shown without the articles; null where it is not sure, or they disagree. */
export function headingName(event: EventAnalysis, utterance: Utterance): string | null {
	const voice = voiceOf(event, utterance);
	return voice.to === 'one' && voice.sure ? voice.speaker.name : null;
}

/** Quoted words as titles have them: behind the name of their speaker where there is one. */
export function inHeading(event: EventAnalysis, utterance: Utterance, words: string): string {
	const name = headingName(event, utterance);
	return name === null ? words : `${name}: ${words}`;
}

/** All to whom any article gives the words, be it that others don't. */
export function speakersOf(event: EventAnalysis, utterance: Utterance): Speaker[] {
	const ids = new Set(attributionsOf(event, utterance).map((each) => each?.speaker));
	return event.speakers.filter(({ id }) => ids.has(id));
}

/** By wording; null where its article names nobody. */
function attributionsOf({ articles }: EventAnalysis, { wordings }: Utterance) {
	return wordings.map(({ article, quotation }): Attribution | null => {
		const { quotations = [] } = articles.find(({ id }) => id === article) ?? {};
		return quotations.find(({ id }) => id === quotation)?.speaker ?? null;
	});
}

/** “An official” may be the one whom another article names; and a body may speak through its spokesman. */
function areTwo(event: EventAnalysis, utterance: Utterance, both: [Speaker, Speaker]): boolean {
	const [speaker, other] = both;
	if (isNamed(speaker) && !isNamed(other)) return false;
	return speaker.name !== other.name && !areOneVoice(event, utterance, both);
}

/** Whether two were compared where the articles name them, and nothing was found to conflict, or nothing that matters. */
function areOneVoice(event: EventAnalysis, utterance: Utterance, both: [Speaker, Speaker]) {
	const given = attributionsOf(event, utterance).map((each) => each?.speaker);
	const compared = utterance.differences.filter(
		({ kind, between }) =>
			kind === 'attribution' && both.every(({ id }) => between.some((at) => given[at] === id)),
	);
	return compared.length > 0 && compared.every(({ conflicts }) => !conflicts);
}
