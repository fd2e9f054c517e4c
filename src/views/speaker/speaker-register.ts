import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Speaker } from '../../model/speaker.ts';
import { indexEvent } from '../event/event-index.ts';
import { newestFirst } from '../event/newest-first.ts';
import { eventLink } from '../links/event-link.ts';
import type { Link } from '../links/link.ts';
import { locale } from '../text/locale.ts';
import { apart } from '../wording/listed.ts';
import { kindOf, listedUnder } from './kind-of-speaker.ts';
import { officeOf } from './office-of.ts';
import { speakerCards } from './speaker-card.ts';

/** The speakers of one event, as the list of all speakers has them. */
export interface SpeakersOfEvent {
	readonly event: Link;
	/** People by their surnames, then bodies. */
	readonly named: readonly SpeakerEntry[];
	/** Those whom no article names, by what they are called. */
	readonly unnamed: readonly SpeakerEntry[];
}

interface SpeakerEntry extends Link {
	/** What an article calls them besides, and how often they are quoted. */
	readonly meta: string;
}

/** All speakers by event, the newest event first. */
export function speakersByEvent(events: readonly EventAnalysis[]): SpeakersOfEvent[] {
	return newestFirst(events)
		.map(speakersOf)
		.filter(({ named, unnamed }) => named.length + unnamed.length > 0);
}

function speakersOf(event: EventAnalysis): SpeakersOfEvent {
	const index = indexEvent(event);
	const { compare } = new Intl.Collator(locale);
	const places = new Set(event.articles.flatMap((each) => each.places.map(({ name }) => name)));
	// a country speaks by its government
	const kindIn = (speaker: Speaker) => (places.has(speaker.name) ? 'body' : kindOf(speaker));
	const placed = speakerCards(index)
		.map(({ id, href, name, count }) => {
			const speaker = index.speaker(id);
			const office = officeOf(index, speaker);
			const meta = office === null ? count : office + apart + count;
			return {
				kind: kindIn(speaker),
				under: listedUnder(speaker),
				entry: { href, text: name, meta },
			};
		})
		.toSorted((a, b) => compare(a.under, b.under));
	const ofKind = (kind: (typeof placed)[number]['kind']) =>
		placed.filter((each) => each.kind === kind).map(({ entry }) => entry);
	return {
		event: eventLink(event),
		named: [...ofKind('person'), ...ofKind('body')],
		unnamed: ofKind('unnamed'),
	};
}
