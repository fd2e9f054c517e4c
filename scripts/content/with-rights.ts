import type { Settings } from '../../src/model/settings.ts';
import type { SourceRecord } from '../../src/model/source-record.ts';

/**
 * The records of all articles, each with how much may be published where it doesn't say. All of it is
 * what a record without a word on it means, so that need not be written down.
 */
export function withRights(
	records: ReadonlyMap<string, SourceRecord>,
	articles: readonly string[],
	rights: Settings['rights'],
): ReadonlyMap<string, SourceRecord> {
	if (rights === 'full') return records;
	return new Map(articles.map((article) => [article, { rights, ...records.get(article) }]));
}
