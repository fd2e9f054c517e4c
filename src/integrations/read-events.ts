import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { eventAnalysis, type EventAnalysis } from '../model/event-analysis.ts';

/** The events that the pages are made from, by file name; `content` is a URL that ends in a slash. */
export async function readEvents(content: URL): Promise<EventAnalysis[]> {
	const folder = new URL('events/', content);
	const names = existsSync(folder) ? await readdir(folder) : [];
	const files = names.filter((file) => file.endsWith('.json')).toSorted();
	const events: EventAnalysis[] = [];
	for (const file of files) {
		events.push(eventAnalysis.parse(JSON.parse(await readFile(new URL(file, folder), 'utf8'))));
	}
	return events;
}
