import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { eventAnalysis, type EventAnalysis } from '../model/event-analysis.ts';
import { ledger, type Ledger } from '../model/ledger.ts';

/** The events that the pages are made from, by file name; `content` is a URL that ends in a slash. */
export async function readEvents(content: URL): Promise<EventAnalysis[]> {
	return (await jsonIn(new URL('events/', content))).map((event) => eventAnalysis.parse(event));
}

/** The ledgers of the events, likewise. */
export async function readLedgers(content: URL): Promise<Ledger[]> {
	return (await jsonIn(new URL('ledger/', content))).map((own) => ledger.parse(own));
}

async function jsonIn(folder: URL): Promise<unknown[]> {
	const names = existsSync(folder) ? await readdir(folder) : [];
	const files = names.filter((file) => file.endsWith('.json')).toSorted();
	const texts = files.map((file) => readFile(new URL(file, folder), 'utf8'));
	return (await Promise.all(texts)).map((text) => JSON.parse(text) as unknown);
}
