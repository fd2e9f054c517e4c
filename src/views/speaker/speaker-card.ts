import { addresses } from '../../model/addresses.ts';
import type { EventIndex } from '../event/event-index.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { reportsOf, silencesOf } from './reports-of.ts';
import { speakerLabels } from './speaker-labels.ts';
import { claimsWithStance } from './stances-by.ts';
import { utterancesOf } from './utterances-of.ts';

/** A speaker as lists show them. */
export interface SpeakerCard {
	readonly id: string;
	readonly href: string;
	readonly name: string;
	/** How often they are quoted; where they never are, reported, else said to take a stance, or to say nothing. */
	readonly count: string;
}

/** The speakers of an event: the most quoted first, then those who are only reported, or said nothing. */
export function speakerCards(index: EventIndex): SpeakerCard[] {
	const labels = speakerLabels(index);
	return index.event.speakers
		.map(({ id }) => ({
			id,
			quotations: utterancesOf(index, id).length,
			reports: reportsOf(index, id).length,
			stances: claimsWithStance(index, id).length,
			silences: silencesOf(index, id).length,
		}))
		.filter(
			({ quotations, reports, stances, silences }) => quotations + reports + stances + silences > 0,
		)
		.toSorted(
			(a, b) => b.quotations - a.quotations || b.reports - a.reports || b.stances - a.stances,
		)
		.map(({ id, ...counts }) => ({
			id,
			href: href(addresses.speaker(id)),
			name: labels.get(id)!,
			count: toldCount(counts),
		}));
}

interface Counts {
	readonly quotations: number;
	readonly reports: number;
	readonly stances: number;
}

function toldCount({ quotations, reports, stances }: Counts): string {
	if (quotations > 0) return text.count.quotations(quotations);
	if (reports > 0) return text.count.reports(reports);
	return stances > 0 ? text.speaker.stances(stances) : text.speaker.silent;
}
