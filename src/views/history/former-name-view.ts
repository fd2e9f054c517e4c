import { addresses } from '../../model/addresses.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { FormerSlug } from './former-slugs.ts';
import type { FormerView } from './former-view.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import type { Link } from '../links/link.ts';
import { site } from '../site.ts';

/** The page of an article, an outlet or a speaker that no event has any more. */
export function formerNameView(former: FormerSlug, events: readonly EventAnalysis[]): FormerView {
	const { kind, slug } = former;
	const event = events.find(({ id }) => id === former.event);
	const name = nameOf(former);
	const [title, help] =
		kind === 'article'
			? [text.former.removed, text.former.removedHelp]
			: [text.former.elsewhere(name), text.former.elsewhereHelp];
	return {
		head: { title, description: `${name}. ${help}`, address: addresses[kind](slug) },
		kicker: text[kind].kicker,
		title,
		help,
		reason: null,
		lastWords: kind === 'article' ? name : null,
		language: null,
		into: ownerNow(former, event) ?? (kind === 'speaker' ? speakerNow(name, event) : null),
		history: null,
		onward: { title: text.former.goOn, links: [onward(kind, event)] },
	};
}

/**
 * What the slug was minted for, without the file that tells one unnamed speaker, or outlet, from
 * another.
 */
export function nameOf({ kind, key }: FormerSlug): string {
	return kind === 'outlet' ? key.replace(/^.*\//u, '') : key.replace(/ \([^()]*\.\w+\)$/u, '');
}

/** Where the ledger says that the slug leads now. */
function ownerNow({ kind, into }: FormerSlug, event: EventAnalysis | undefined): Link | null {
	if (kind === 'article' || into === undefined) return null;
	const owners = kind === 'speaker' ? event?.speakers : event?.outlets;
	const owner = owners?.find(({ id }) => id === into);
	return owner ? { href: href(addresses[kind](owner.id)), text: owner.name } : null;
}

/** The one speaker of the event who goes by the name now. */
function speakerNow(name: string, event: EventAnalysis | undefined): Link | null {
	const same = (other: string) => other.toLowerCase() === name.toLowerCase();
	const named = event?.speakers.filter((speaker) => [speaker.name, ...speaker.aliases].some(same));
	const [speaker, ...others] = named ?? [];
	if (speaker === undefined || others.length > 0) return null;
	return { href: href(addresses.speaker(speaker.id)), text: speaker.name };
}

function onward(kind: FormerSlug['kind'], event: EventAnalysis | undefined): Link {
	if (event === undefined) return { href: href(addresses.home), text: site.name };
	const { articles, speakers } = text.former;
	return kind === 'speaker'
		? { href: `${href(addresses.event(event.id))}#speakers`, text: speakers(event.title) }
		: { href: `${href(addresses.event(event.id))}#articles`, text: articles(event.title) };
}
