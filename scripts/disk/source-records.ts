import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { finding, type Finding } from '../../src/model/finding.ts';
import type { SourceRecord } from '../../src/model/source-record.ts';
import { readSourceRecord } from '../../src/desk/read-source-record.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { namesIn } from './entries.ts';

interface SourceRecords {
	/** By the file name of the article. */
	readonly records: ReadonlyMap<string, SourceRecord>;
	readonly findings: readonly Finding[];
}

/** Read what the desk knows of the articles of one event: `content/sources/<event>/*.yaml`. */
export async function readSourceRecords(
	content: string,
	event: string,
	articles: readonly string[],
): Promise<SourceRecords> {
	const folder = join(content, 'sources', event);
	const records = new Map<string, SourceRecord>();
	const findings: (readonly Finding[])[] = [];
	for (const name of await yamlFilesIn(folder)) {
		const path = `content/sources/${event}/${name}`;
		const article = articleOf(name);
		const isThere = articles.includes(article);
		const text = await readFile(join(folder, name), 'utf8');
		const read = readSourceRecord({ path, text, ...(isThere && { article }) });
		findings.push(read.findings);
		if (!isThere) findings.push([withoutArticle(path, article, articles)]);
		else if (read.value) records.set(article, read.value);
	}
	return { records, findings: findings.flat() };
}

async function yamlFilesIn(folder: string): Promise<string[]> {
	const names = (await namesIn(folder)).filter((name) => name.endsWith('.yaml'));
	const stats = await Promise.all(names.map((name) => stat(join(folder, name))));
	return names.filter((_, index) => stats[index]?.isFile());
}

/** The file name of the article that a record is about. */
export function articleOf(record: string): string {
	return record.replace(/\.yaml$/, '.txt');
}

function withoutArticle(path: string, article: string, articles: readonly string[]): Finding {
	const meant = didYouMean(article, articles);
	const reason = `There is no article ${article} for this record. Rename it, or delete it.${meant}`;
	return finding('source-record', { file: path, reason });
}
