import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../src/model/ledger.ts';
import { sourceTextOf } from '../../src/pipeline/annotate/source-text-of.ts';
import { articleFolders, type GeneratedFiles } from '../disk/compare-content.ts';
import { namesIn } from '../disk/entries.ts';

/**
 * The earlier texts of the articles of an event that a run adds: of each article that was edited since
 * the last one the text as it is published; of each that was taken out an empty one, as its words go,
 * and its number is never given again. `<article>.v1.txt` is the first.
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
			const text = await formerText(join(content, folder, name), files.get(`${folder}/${name}`));
			if (text === null) continue;
			const number = (await keptNumber(content, event, article)) + 1;
			added.set(`versions/${event}/${article}.v${number}.txt`, text);
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

/** How many earlier texts of an article are kept. */
async function keptNumber(content: string, event: string, article: string): Promise<number> {
	const names = await namesIn(join(content, 'versions', event));
	return names.filter((name) => name.startsWith(`${article}.v`)).length;
}
