import { addresses, type RegisterName } from '../model/addresses.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import { indexEvent } from './event/event-index.ts';
import { eventLink } from './links/event-link.ts';
import { href } from './links/href.ts';
import { text } from './interface-text.ts';
import type { Link } from './links/link.ts';
import { outletLink } from './outlet/outlet-link.ts';
import { listedUnder } from './speaker/kind-of-speaker.ts';
import { speakerLabels } from './speaker/speaker-labels.ts';
import { locale } from './text/locale.ts';

/** Lists that lead to every page: for readers who cannot search, or found nothing. */
export interface ListView {
	readonly title: string;
	/** The page with what there is of each. */
	readonly all: string;
	readonly links: readonly Link[];
}

export function listsView(events: readonly EventAnalysis[]): ListView[] {
	const outlets = events.flatMap((event) => event.outlets.map(outletLink));
	const speakers = events.flatMap((event) =>
		Array.from(speakerLabels(indexEvent(event)), ([id, label]) => ({
			href: href(addresses.speaker(id)),
			text: label,
			under: listedUnder(indexEvent(event).speaker(id)),
		})),
	);
	return [
		{ ...headed('events', text.lists.events), links: events.map(eventLink) },
		{ ...headed('speakers', text.lists.speakers), links: inOrder(speakers) },
		{ ...headed('sources', text.lists.outlets), links: inOrder(outlets) },
	].filter(({ links }) => links.length > 0);
}

function headed(name: RegisterName, title: string) {
	return { title, all: href(addresses.register[name]) };
}

/** Each page once, by name; people by their surnames. */
function inOrder(links: readonly (Link & { readonly under?: string })[]): Link[] {
	const byPage = new Map(links.map((link) => [link.href, link]));
	const { compare } = new Intl.Collator(locale);
	return [...byPage.values()].toSorted((a, b) => compare(a.under ?? a.text, b.under ?? b.text));
}
