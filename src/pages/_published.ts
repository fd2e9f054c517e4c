import { getCollection, getEntry } from 'astro:content';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Explainer } from '../model/explainer.ts';
import { hasWords, type Ledger, type LedgerEntry } from '../model/ledger.ts';
import type { WrittenReview } from '../model/review.ts';
import type { Scale } from '../model/scale.ts';
import type { Correction } from '../model/correction.ts';

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

/** What the desk put right, in the order of its file. */
export async function publishedCorrections(): Promise<Correction[]> {
	const entry = await getEntry('corrections', 'corrections');
	return entry ? (JSON.parse(entry.data.json) as Correction[]) : [];
}

/** A page written by hand: the desk's own, else a template of it, else the one that comes with the program. */
export async function writtenPage(name: string) {
	const page = await getEntry('pages', name);
	if (page) return page;
	throw new Error(`content/pages/${name}.mdx is missing. The site cannot do without that page.`);
}

/** All signed reviews, by the ids of their claims. */
export async function publishedReviews(): Promise<WrittenReview[]> {
	const entries = await getCollection('reviews');
	const reviews = entries.map(({ body = '' }) => JSON.parse(body) as WrittenReview);
	return reviews.toSorted((a, b) => (a.claim < b.claim ? -1 : 1));
}

/** All scales, with the names by which reviews call them. */
export async function publishedScales(): Promise<{ id: string; scale: Scale }[]> {
	const entries = await getCollection('scales');
	const scales = entries.map(({ id, body = '' }) => ({ id, scale: JSON.parse(body) as Scale }));
	return scales.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the ledgers hold of each id whose words may be shown. */
export function entriesById(ledgers: readonly Ledger[]): Map<string, LedgerEntry> {
	const entries = ledgers.flatMap((ledger) => ledger.entries.filter(hasWords));
	return new Map(entries.map((entry) => [entry.id, entry]));
}
