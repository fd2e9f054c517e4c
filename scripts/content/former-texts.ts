import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../src/model/ledger.ts';
import { sourceTextOf } from '../../src/pipeline/annotate/source-text-of.ts';
import { articleFolders, type GeneratedFiles } from '../disk/compare-content.ts';
import { namesIn } from '../disk/entries.ts';

/**
 * The earlier texts of the articles of an event that a run adds: of each article that was edited since
 * the last one the text as it is published. Of each that was taken out all are emptied, as its words go; the
 * numbers are never given again. `<article>.v1.txt` is the first.
 *
 * @param files What the event is to have in the content folder.
 * @param ledger What it had published before.
 */
export async function formerTexts(
	content: string,
	files: GeneratedFiles,
	{ slugs }: Ledger,
): Promise<GeneratedFiles> {
	const published = new Set(slugs.filter(({ kind }) => kind === 'article').map(({ slug }) => slug));
	const added = new Map<string, string>();
	for (const folder of articleFolders(files)) {
		for (const name of await namesIn(join(content, folder))) {
			const [event, article] = [folder.replace('articles/', ''), name.replace(/\.mdx$/, '')];
			if (!published.has(article)) continue;
			const kept = await keptTexts(content, event, article);
			const next = files.get(`${folder}/${name}`);
			if (next === undefined) for (const path of kept) added.set(path, '');
			const text = await formerText(join(content, folder, name), next);
			if (text === null) continue;
			added.set(`versions/${event}/${article}.v${kept.length + 1}.txt`, text);
		}
	}
	return added;
}

/** The text of a published article that is to be replaced; null where it stays what it is. */
async function formerText(path: string, next: string | undefined): Promise<string | null> {
	if (next === undefined) return '';
	const published = textIn(await readFile(path, 'utf8'));
	return published === sourceTextOf(next) ? null : published;
}

/** The text of an annotated article; null where a hand has made it unreadable. */
function textIn(mdx: string): string | null {
	try {
		return sourceTextOf(mdx);
	} catch {
		return null;
	}
}

/** The paths of the earlier texts that are kept of an article. */
async function keptTexts(content: string, event: string, article: string): Promise<string[]> {
	const names = await namesIn(join(content, 'versions', event));
	return names
		.filter((name) => name.startsWith(`${article}.v`))
		.map((name) => `versions/${event}/${name}`);
}
