import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { sourceTextOf } from '../pipeline/annotate/source-text-of.ts';

/**
 * The texts of all articles, by the ids of their pages: read back from the annotated articles, so
 * that a site is built from its content alone; and their earlier texts, as `<article>.v<n>`. A text is the body of its entry, as Astro
 * would look for names of images in data, and change words that look like one.
 */
export function articleTexts(content: string): Loader {
	const [folder, former] = [join(content, 'articles'), join(content, 'versions')];
	return {
		name: 'variorum-article-texts',
		load: async ({ store }) => {
			store.clear();
			for (const name of await filesIn(folder, '.mdx')) {
				const body = sourceTextOf(await readFile(join(folder, name), 'utf8'));
				store.set({ id: basename(name, '.mdx'), data: {}, body });
			}
			for (const name of await filesIn(former, '.txt')) {
				const body = await readFile(join(former, name), 'utf8');
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
