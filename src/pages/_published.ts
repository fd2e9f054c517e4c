import { getCollection, getEntry } from 'astro:content';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Ledger } from '../model/ledger.ts';

/** All events, by id. */
export async function publishedEvents(): Promise<EventAnalysis[]> {
	const entries = await getCollection('events');
	return entries.map(({ data }) => data).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export async function publishedLedgers(): Promise<Ledger[]> {
	const entries = await getCollection('ledgers');
	return entries.map(({ data }) => data).toSorted((a, b) => (a.event < b.event ? -1 : 1));
}

/** A page written by hand. */
export async function writtenPage(name: string) {
	const page = await getEntry('pages', name);
	if (page) return page;
	throw new Error(`content/pages/${name}.mdx is missing. The site cannot do without that page.`);
}
