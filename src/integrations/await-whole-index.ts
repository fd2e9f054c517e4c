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
 * Gives the names of those that are still not whole at the last of `tries`, a tenth of a second apart.
 */
export async function awaitWholeIndex(folder: string, tries = 100): Promise<string[]> {
	for (let nth = 1; ; nth += 1) {
		const open = await filesInParts(folder);
		if (open.length === 0 || nth >= tries) return open;
		await pause(100);
	}
}

async function filesInParts(folder: string): Promise<string[]> {
	const names = await filesIn(folder);
	const whole = await Promise.all(names.map((name) => isWhole(join(folder, name))));
	return names.filter((_, at) => whole[at] === false);
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
