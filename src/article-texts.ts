import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sourceTextOf } from './pipeline/annotate/source-text-of.ts';

/** The words of one article, as its file under `seeds/` has them. */
interface ArticleText {
	readonly id: string;
	readonly text: string;
}

/**
 * The texts of all articles, by the ids of their pages: read back from the annotated articles in
 * `folder`, so that a site is built from its content alone.
 */
export async function articleTexts(folder: string): Promise<ArticleText[]> {
	if (!existsSync(folder)) return [];
	const names = (await readdir(folder, { recursive: true })).filter((name) =>
		name.endsWith('.mdx'),
	);
	return Promise.all(
		names.toSorted().map(async (name) => ({
			id: basename(name, '.mdx'),
			text: sourceTextOf(await readFile(join(folder, name), 'utf8')),
		})),
	);
}
