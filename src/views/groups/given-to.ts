import type { Passage } from '../../model/passage.ts';
import { isSure } from '../../model/sure-attribution.ts';
import type { EventIndex } from '../event/event-index.ts';
import { text } from '../interface-text.ts';

/** To whom the article of a passage itself gives its words, whatever others do. */
export function givenTo(index: EventIndex, passage: Passage): string {
	const attribution = index.attribution(passage);
	if (!attribution) return text.article.unknownSpeaker;
	const { speaker } = attribution;
	const name = speaker === null ? attribution.name : index.speaker(speaker).name;
	return isSure(attribution) ? name : text.attribution.perhaps(name);
}
