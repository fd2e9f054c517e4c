import type { Utterance } from '../../model/utterance.ts';
import type { EventIndex } from '../event/event-index.ts';

/** What an event quotes a speaker as saying, be it that only one article names them. */
export function utterancesOf(index: EventIndex, speaker: string): Utterance[] {
	return index.event.utterances.filter(
		(utterance) =>
			utterance.speaker === speaker ||
			utterance.wordings.some((wording) => index.quotation(wording)?.speaker?.speaker === speaker),
	);
}
