import type { Passage } from '../../model/passage.ts';
import type { EventIndex } from '../event/event-index.ts';
import { text } from '../interface-text.ts';

/** To whom the article of a passage itself gives its words, whatever others do. */
export function givenTo(index: EventIndex, passage: Passage): string {
	const attribution = index.attribution(passage);
	if (!attribution) return text.article.unknownSpeaker;
	const { speaker, name } = attribution;
	return speaker === null ? name : index.speaker(speaker).name;
}
