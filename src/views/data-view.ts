import { addresses, dataAddresses, dataNouns } from '../model/addresses.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import { eventLink } from './links/event-link.ts';
import { href } from './links/href.ts';
import { text } from './interface-text.ts';
import type { Link } from './links/link.ts';

/** The files of one event. */
interface EventData {
	readonly event: Link;
	readonly files: readonly Link[];
	readonly articles: readonly {
		readonly article: Link;
		readonly text: string;
		/** Whether the text is an excerpt. */
		readonly excerpt: boolean;
		readonly annotations: string;
	}[];
}

/** Everything that is published as data, as links. */
export interface DataView {
	readonly index: Link;
	readonly claimreview: Link;
	readonly events: readonly EventData[];
	readonly schemas: readonly Link[];
}

export function dataView(events: readonly EventAnalysis[]): DataView {
	return {
		index: { href: href(dataAddresses.index), text: text.data.index },
		claimreview: { href: href(dataAddresses.claimreview), text: text.data.claimreview },
		events: events.map(eventData),
		schemas: dataNouns.map((noun) => ({ href: href(dataAddresses.schema(noun)), text: noun })),
	};
}

/** What comes first is what most people want. */
const eventFiles = [
	'claims',
	'utterances',
	'articles',
	'collections',
	'ledger',
	'evidence',
] as const;

function eventData({ id, title, articles }: EventAnalysis): EventData {
	return {
		event: eventLink({ id, title }),
		files: eventFiles.map((noun) => ({
			href: href(dataAddresses[noun](id)),
			text: text.data.files[noun],
		})),
		articles: articles.map((article) => ({
			article: { href: href(addresses.article(article.id)), text: article.title },
			text: href(dataAddresses.text(article.id)),
			excerpt: article.excerpt !== undefined,
			annotations: href(dataAddresses.annotations(article.id)),
		})),
	};
}
