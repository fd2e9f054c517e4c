import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { sourceTextOf } from './pipeline/annotate/source-text-of.ts';

/**
 * The texts of all articles, by the ids of their pages: read back from the annotated articles in
 * `folder`, so that a site is built from its content alone. A text is the body of its entry, as Astro
 * would look for names of images in data, and change words that look like one.
 */
export function articleTexts(folder: string): Loader {
	return {
		name: 'variorum-article-texts',
		load: async ({ store }) => {
			store.clear();
			for (const name of await filesIn(folder, '.mdx')) {
				const body = sourceTextOf(await readFile(join(folder, name), 'utf8'));
				store.set({ id: basename(name, '.mdx'), data: {}, body });
			}
		},
	};
}

/** The earlier texts of articles, by the article and the number of the version: `harbour.v1`. */
export function formerTexts(folder: string): Loader {
	return {
		name: 'variorum-former-texts',
		load: async ({ store }) => {
			store.clear();
			for (const name of await filesIn(folder, '.txt')) {
				const body = await readFile(join(folder, name), 'utf8');
				store.set({ id: basename(name, '.txt'), data: {}, body });
			}
		},
	};
}

async function filesIn(folder: string, ending: string): Promise<string[]> {
	if (!existsSync(folder)) return [];
	const names = await readdir(folder, { recursive: true });
	return names.filter((name) => name.endsWith(ending)).toSorted();
}
