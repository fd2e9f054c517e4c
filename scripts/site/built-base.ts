import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The base path that a site was built with, as its home page refers to its styles and fonts;
 * unknown where it has none.
 */
export async function builtBase(out: string): Promise<string | undefined> {
	const page = await readFile(join(out, 'index.html'), 'utf8').catch(() => '');
	return /["(](?<base>\/(?:[\w.~-]+\/)*)_astro\//.exec(page)?.groups?.['base'];
}
