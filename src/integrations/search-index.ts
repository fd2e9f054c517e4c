import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { readExplainers } from '../loaders/explainer-files.ts';
import { explainerRecord } from '../export/explainer-record.ts';
import { searchRecords, type SearchRecord } from '../export/search-records.ts';
import { searchWords } from '../export/search-words.ts';
import { addresses } from '../model/addresses.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import { toPagefindUrl } from '../model/shown-record.ts';
import { awaitWholeIndex } from './await-whole-index.ts';
import { pageWords } from './page-words.ts';
import { siteEvents } from './site-content.ts';

/**
 * Writes the search index beside the built pages. `content` is the folder that the pages are made
 * from; the words of paragraphs are read from the pages themselves.
 */
export function searchIndex({ content }: { readonly content: URL }): AstroIntegration {
	return {
		name: 'variorum-search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const records = await allRecords(content, dir);
				await writeIndex(records, fileURLToPath(new URL('pagefind/', dir)));
				const words = JSON.stringify(searchWords(records));
				await writeFile(new URL(`.${addresses.searchWords}`, dir), words);
				logger.info(`${records.length} records indexed for search`);
			},
		},
	};
}

async function allRecords(content: URL, site: URL): Promise<SearchRecord[]> {
	const [records, events] = [[] as SearchRecord[], await siteEvents(content)];
	for (const event of events) {
		records.push(...searchRecords(event, await wordsOf(event, site)));
	}
	const { explainers } = await readExplainers(fileURLToPath(content));
	return [...records, ...explainers.map((explainer) => explainerRecord(explainer, events))];
}

async function wordsOf(event: EventAnalysis, site: URL) {
	const words = new Map<string, Map<string, string>>();
	for (const { id } of event.articles) {
		const page = new URL(`.${addresses.article(id)}index.html`, site);
		words.set(id, pageWords(await readFile(page, 'utf8')));
	}
	return words;
}

/** Words are indexed as they are: with stems, a phrase would find other words than its own. */
export async function writeIndex(
	records: readonly SearchRecord[],
	outputPath: string,
): Promise<void> {
	try {
		const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
		if (!index) throw failure('create the index', errors);
		for (const record of records) {
			const added = await index.addCustomRecord(pagefindRecord(record));
			refuse(`index ${record.url}`, added.errors);
		}
		refuse('write the index', (await index.writeFiles({ outputPath })).errors);
		refuse('finish these files of the index', await awaitWholeIndex(outputPath));
	} finally {
		await pagefind.close();
	}
}

function pagefindRecord({ url, content, language, meta, filters }: SearchRecord) {
	const filled = Object.entries(filters).filter(([, values]) => values.length > 0);
	return {
		url: toPagefindUrl({ url, ...meta }),
		content,
		language,
		filters: Object.fromEntries(filled.map(([name, values]) => [name, [...values]])),
	};
}

function refuse(step: string, errors: readonly string[]): void {
	if (errors.length > 0) throw failure(step, errors);
}

function failure(step: string, errors: readonly string[]): Error {
	return new Error(
		`Pagefind could not ${step}: ${errors.join('; ')}. The site is built but cannot be searched; ` +
			'build it again, and if that fails run `npm ci`.',
	);
}
