import { getCollection, getEntry } from 'astro:content';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Explainer } from '../model/explainer.ts';
import { hasWords, type Ledger, type LedgerEntry } from '../model/ledger.ts';

/** All events, by id. */
export async function publishedEvents(): Promise<EventAnalysis[]> {
	const entries = await getCollection('events');
	const events = entries.map(({ data }) => JSON.parse(data.json) as EventAnalysis);
	return events.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export async function publishedLedgers(): Promise<Ledger[]> {
	const entries = await getCollection('ledgers');
	const ledgers = entries.map(({ data }) => JSON.parse(data.json) as Ledger);
	return ledgers.toSorted((a, b) => (a.event < b.event ? -1 : 1));
}

/** The explainers that have no fault, by slug. */
export async function publishedExplainers(): Promise<Explainer[]> {
	const entries = await getCollection('explainers');
	const explainers = entries.map(({ body }) => JSON.parse(body ?? '') as Explainer);
	return explainers.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** A page written by hand: the desk's own, else the one that comes with the program. */
export async function writtenPage(name: string) {
	const page = (await getEntry('pages', name)) ?? (await getEntry('givenPages', name));
	if (page) return page;
	throw new Error(`content/pages/${name}.mdx is missing. The site cannot do without that page.`);
}

/** What the ledgers hold of each id whose words may be shown. */
export function entriesById(ledgers: readonly Ledger[]): Map<string, LedgerEntry> {
	const entries = ledgers.flatMap((ledger) => ledger.entries.filter(hasWords));
	return new Map(entries.map((entry) => [entry.id, entry]));
}
