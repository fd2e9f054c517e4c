import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unzipped = promisify(gunzip);

/** Pagefind writes a file in parts of this size, in bytes; a smaller one is there whole, or empty. */
const part = 2 ** 21;

/**
 * Waits until all files of a search index are there whole. Pagefind says that it has written them
 * when the last part of each is on its way, and that part is lost where its process ends first.
 * Gives the names of those that are still not whole after `tries`, a tenth of a second each.
 */
export async function awaitWhole(folder: string, tries = 100): Promise<string[]> {
	let open = await filesIn(folder);
	for (let nth = 0; nth < tries; nth += 1) {
		const whole = await Promise.all(open.map((name) => isWhole(join(folder, name))));
		open = open.filter((_, at) => whole[at] === false);
		if (open.length === 0) return [];
		await pause(100);
	}
	return open;
}

async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
		.toSorted();
}

async function isWhole(path: string): Promise<boolean> {
	const { size } = await stat(path);
	if (size < part || !/\.(?:pagefind|pf_\w+)$/.test(path)) return size > 0;
	return unzipped(await readFile(path)).then(
		() => true,
		() => false,
	);
}
