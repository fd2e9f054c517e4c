import { addresses } from '../../model/addresses.ts';
import type { Utterance } from '../../model/utterance.ts';
import { voiceOf, type Voice } from '../../model/voice.ts';
import type { EventIndex } from '../event/event-index.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';

/** Who said words, as lists and pages tell it beside them. */
export interface SaidBy {
	/** The name, or why there is none. */
	readonly text: string;
	/** The page of the speaker; null where there is not one alone. */
	readonly href: string | null;
	/** Whether it is sure, and no article names another one. */
	readonly sure: boolean;
}

export function saidBy({ event }: EventIndex, utterance: Utterance): SaidBy {
	const voice = voiceOf(event, utterance);
	return {
		text: textOf(voice),
		href: voice.to === 'one' ? href(addresses.speaker(voice.speaker.id)) : null,
		sure: voice.to === 'one' && voice.sure,
	};
}

function textOf(voice: Voice): string {
	if (voice.to === 'nobody') return text.article.unknownSpeaker;
	if (voice.to === 'several') return text.article.severalSpeakers;
	const { name } = voice.speaker;
	return voice.sure ? name : text.attribution.perhaps(name);
}
