import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceTextOf } from '../../src/pipeline/annotate/source-text-of.ts';
import type { GeneratedFiles } from '../disk/compare-content.ts';
import { isAbsent, namesIn } from '../disk/entries.ts';

/**
 * The earlier texts of the articles of an event: those that are kept already, and of each article
 * that was edited since the last run the text as it is published. `<article>.v1.txt` is the first.
 *
 * @param files What the event is to have in the content folder.
 */
export async function formerTexts(content: string, files: GeneratedFiles): Promise<GeneratedFiles> {
	const texts = new Map<string, string>();
	for (const [path, mdx] of files) {
		const [, event, article] = /^articles\/([^/]+)\/([^/]+)\.mdx$/.exec(path) ?? [];
		if (event === undefined || article === undefined) continue;
		const kept = await keptTexts(content, event, article);
		for (const [name, text] of kept) texts.set(name, text);
		const published = textIn(await readText(join(content, path)));
		if (published === null || published === sourceTextOf(mdx)) continue;
		texts.set(`versions/${event}/${article}.v${kept.length + 1}.txt`, published);
	}
	return texts;
}

async function keptTexts(
	content: string,
	event: string,
	article: string,
): Promise<[path: string, text: string][]> {
	const folder = join(content, 'versions', event);
	const names = (await namesIn(folder)).filter((name) => name.startsWith(`${article}.v`));
	return Promise.all(
		names.map(async (name): Promise<[string, string]> => [
			`versions/${event}/${name}`,
			await readFile(join(folder, name), 'utf8'),
		]),
	);
}

/** The text of an annotated article; null where there is none, or a hand has made it unreadable. */
function textIn(mdx: string | null): string | null {
	if (mdx === null) return null;
	try {
		return sourceTextOf(mdx);
	} catch {
		return null;
	}
}

async function readText(path: string): Promise<string | null> {
	return readFile(path, 'utf8').catch((error: unknown) => {
		if (isAbsent(error)) return null;
		throw error;
	});
}
