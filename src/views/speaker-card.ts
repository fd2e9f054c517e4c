import { addresses } from '../model/addresses.ts';
import { counted } from './counted.ts';
import type { EventIndex } from './event-index.ts';
import { href } from './href.ts';
import { utterancesOf } from './utterances-of.ts';

/** A speaker as lists show them. */
export interface SpeakerCard {
	readonly href: string;
	readonly name: string;
	readonly quotations: string;
}

/** The speakers of an event, the most quoted first; one who is not quoted is left out. */
export function speakerCards(index: EventIndex): SpeakerCard[] {
	return index.event.speakers
		.map(({ id, name }) => ({ id, name, count: utterancesOf(index, id).length }))
		.filter(({ count }) => count > 0)
		.toSorted((a, b) => b.count - a.count)
		.map(({ id, name, count }) => ({
			href: href(addresses.speaker(id)),
			name,
			quotations: counted(count, 'quotation'),
		}));
}
