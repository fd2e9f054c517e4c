import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { namesIn } from './entries.ts';
import { isWithin } from './seed-file.ts';
import type { SeedFolder } from './seed-folder.ts';

/**
 * The folders of a seeds folder, an event each, by name. A symbolic link to a folder counts where
 * it stays within; hidden folders don't count.
 */
export async function eventFolders(seeds: string): Promise<readonly SeedFolder[]> {
	return (await allFolders(seeds)).filter(({ isInside }) => isInside);
}

/** The names of the symbolic links that lead to folders elsewhere. Nothing is read there. */
export async function eventsOutside(seeds: string): Promise<readonly string[]> {
	const outside = (await allFolders(seeds)).filter(({ isInside }) => !isInside);
	return outside.map(({ event }) => event);
}

async function allFolders(seeds: string): Promise<(SeedFolder & { isInside: boolean })[]> {
	const root = await realpath(seeds);
	const folders = [];
	for (const event of (await namesIn(seeds)).filter((name) => !name.startsWith('.'))) {
		const path = join(root, event);
		const stats = await stat(path).catch(() => undefined);
		if (!stats?.isDirectory()) continue;
		folders.push({ event, path, root, isInside: isWithin(root, await realpath(path)) });
	}
	return folders;
}
