import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { textsIn } from '../loaders/content-texts.ts';
import { eventAnalysis, type EventAnalysis } from '../model/event-analysis.ts';
import { ledger, type Ledger } from '../model/ledger.ts';

/** What to do about a file that is damaged. */
type Remedy = (path: string) => string;

/** The events that the pages are made from, by file name; `content` is a URL that ends in a slash. */
export function siteEvents(content: URL): Promise<EventAnalysis[]> {
	const remedy = () => 'It is generated. Write it anew: npx variorum content';
	return recordsIn(new URL('events/', content), eventAnalysis, remedy);
}

/** The ledgers of the events, likewise. */
export function siteLedgers(content: URL): Promise<Ledger[]> {
	const remedy = (path: string) =>
		`It holds every id that was published. Restore it from version control: git checkout -- ${path}`;
	return recordsIn(new URL('ledger/', content), ledger, remedy);
}

async function recordsIn<Kept>(
	folder: URL,
	schema: z.ZodType<Kept>,
	remedy: Remedy,
): Promise<Kept[]> {
	const path = fileURLToPath(folder);
	return (await textsIn(path, '.json')).map(({ name, text }) => {
		try {
			return schema.parse(JSON.parse(text));
		} catch (error) {
			const file = join(path, name);
			throw new Error(`${file} is damaged.\n${reasonOf(error)}\n${remedy(file)}`);
		}
	});
}

function reasonOf(error: unknown): string {
	return error instanceof z.ZodError ? z.prettifyError(error) : String(error);
}
