import { addresses } from '../../model/addresses.ts';
import type { EventIndex } from '../event/event-index.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { reportsOf } from './reports-of.ts';
import { speakerLabels } from './speaker-labels.ts';
import { utterancesOf } from './utterances-of.ts';

/** A speaker as lists show them. */
export interface SpeakerCard {
	readonly href: string;
	readonly name: string;
	/** How often they are quoted, or where they never are, reported. */
	readonly count: string;
}

/** The speakers of an event: the most quoted first, then those who are only reported. */
export function speakerCards(index: EventIndex): SpeakerCard[] {
	const labels = speakerLabels(index);
	return index.event.speakers
		.map(({ id }) => ({
			id,
			quotations: utterancesOf(index, id).length,
			reports: reportsOf(index, id).length,
		}))
		.filter(({ quotations, reports }) => quotations + reports > 0)
		.toSorted((a, b) => b.quotations - a.quotations || b.reports - a.reports)
		.map(({ id, quotations, reports }) => ({
			href: href(addresses.speaker(id)),
			name: labels.get(id)!,
			count: quotations > 0 ? text.count.quotations(quotations) : text.count.reports(reports),
		}));
}
