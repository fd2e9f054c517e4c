import type { DataSource } from '../../../export/data/data-source.ts';
import { readableJson } from '../../../model/readable-json.ts';
import { href } from '../../../views/links/href.ts';
import { publishedUrl } from '../../../views/links/published-url.ts';
import { publishedEvents, publishedLedgers, publishedReviews } from '../../_published.ts';
import { textsByArticle } from '../../_texts.ts';

/** What the data of each event are made from. */
export async function dataSources(): Promise<DataSource[]> {
	const texts = new Map((await publishedTexts()).map(({ id, text }) => [id, text]));
	const reviews = await publishedReviews();
	const ledgers = new Map((await publishedLedgers()).map((ledger) => [ledger.event, ledger]));
	return (await publishedEvents()).map((event) => {
		const ledger = ledgers.get(event.id);
		if (ledger) return { event, ledger, texts, reviews, urlOf };
		throw new Error(
			`content/ledger/${event.id}.json is missing, which holds the ids of a published event. ` +
				'Restore it from version control.',
		);
	});
}

/** A route for each event, for files that are made of one event. */
export async function eventPaths() {
	return (await dataSources()).map((source) => ({
		params: { event: source.event.id },
		props: { source },
	}));
}
export interface EventProps extends Record<string, unknown> {
	readonly source: DataSource;
}

/** The words of every article, as its file has them. */
export async function publishedTexts() {
	const texts = await textsByArticle();
	const articles = (await publishedEvents()).flatMap((event) => event.articles);
	return articles.map(({ id }) => ({ id, text: texts.get(id)?.at(-1) ?? '' }));
}

/** With the host where it is known, else from the root of whichever host serves the site. */
export function urlOf(address: string): string {
	return publishedUrl(href(address), siteOf(import.meta.env.SITE))?.href ?? href(address);
}

function siteOf(site: string | undefined): URL | undefined {
	return site === undefined ? undefined : new URL(site);
}

export function json(value: unknown): Response {
	return new Response(readableJson(value), { headers: { 'Content-Type': 'application/json' } });
}
