import { addresses, dataAddresses, dataNouns } from '../../model/addresses.ts';
import type { DataIndex } from '../../model/data-index.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { UrlOf } from './data-source.ts';

/** What there is among the published data, and where. */
export function toDataIndex(events: readonly EventAnalysis[], urlOf: UrlOf): DataIndex {
	return {
		$schema: urlOf(dataAddresses.schema('index')),
		version: 1,
		offsets: 'Unicode code points',
		events: events.map((event) => indexedEvent(event, urlOf)),
		claimreview: urlOf(dataAddresses.claimreview),
		schemas: Object.fromEntries(
			dataNouns.map((noun) => [noun, urlOf(dataAddresses.schema(noun))]),
		) as DataIndex['schemas'],
	};
}

function indexedEvent({ id, title, articles }: EventAnalysis, urlOf: UrlOf) {
	return {
		id,
		title,
		url: urlOf(addresses.event(id)),
		claims: urlOf(dataAddresses.claims(id)),
		utterances: urlOf(dataAddresses.utterances(id)),
		articles: urlOf(dataAddresses.articles(id)),
		ledger: urlOf(dataAddresses.ledger(id)),
		collections: urlOf(dataAddresses.collections(id)),
		evidence: urlOf(dataAddresses.evidence(id)),
		texts: articles.map((article) => ({
			id: article.id,
			url: urlOf(addresses.article(article.id)),
			text: urlOf(dataAddresses.text(article.id)),
			annotations: urlOf(dataAddresses.annotations(article.id)),
			sha256: article.sha256,
		})),
	};
}
