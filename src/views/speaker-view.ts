import { addresses } from '../model/addresses.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import { byReach } from './by-reach.ts';
import { claimCard, type ClaimCard } from './claim-card.ts';
import { indexEvent } from './event-index.ts';
import { href } from './href.ts';
import { text } from './interface-text.ts';
import type { Link } from './link.ts';
import type { PageHead } from './page-head.ts';
import { claimsReporting } from './reports-of.ts';
import { utteranceCard, type UtteranceCard } from './utterance-card.ts';
import { utterancesOf } from './utterances-of.ts';

/** The page of a speaker, over all events that quote them. */
export interface SpeakerView {
	readonly head: PageHead;
	readonly name: string;
	/** Who gave that name; null where it was found. */
	readonly named: string | null;
	readonly aliases: readonly string[];
	readonly summary: string;
	readonly events: readonly {
		readonly event: Link;
		readonly utterances: readonly UtteranceCard[];
		/** Claims in whose tellings they are reported without quotation marks. */
		readonly reported: readonly ClaimCard[];
	}[];
}

/** `events` are those that know the speaker; at least one. */
export function speakerView(id: string, events: readonly EventAnalysis[]): SpeakerView {
	const known = events.map((event) => indexEvent(event).speaker(id));
	const { name, named } = known[0]!;
	const groups = events.map((event) => utterancesIn(event, id));
	const count = groups.reduce((sum, { utterances }) => sum + utterances.length, 0);
	const aliases = new Set(known.flatMap((speaker) => [speaker.name, ...speaker.aliases]));
	const summary = text.speaker.summary(
		count,
		groups.reduce((sum, { reported }) => sum + reported.length, 0),
	);
	return {
		head: {
			title: name,
			description: `${name}. ${summary}.`,
			address: addresses.speaker(id),
		},
		name,
		named: named ? text.decision.named(named.by) : null,
		aliases: [...aliases].filter((alias) => alias !== name),
		summary,
		events: groups,
	};
}

function utterancesIn(event: EventAnalysis, id: string): SpeakerView['events'][number] {
	const index = indexEvent(event);
	const utterances = byReach(utterancesOf(index, id), ({ wordings }) => wordings);
	return {
		event: { href: href(addresses.event(event.id)), text: event.title },
		utterances: utterances.map((utterance) => utteranceCard(index, utterance)),
		reported: claimsReporting(index, id).map((claim) => claimCard(index, claim)),
	};
}
