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
	const root = await realpath(seeds);
	const folders: SeedFolder[] = [];
	for (const event of await namesIn(seeds)) {
		const path = join(root, event);
		if (!event.startsWith('.') && (await isFolderWithin(root, path))) {
			folders.push({ event, path, root });
		}
	}
	return folders;
}

async function isFolderWithin(root: string, path: string): Promise<boolean> {
	const stats = await stat(path).catch(() => undefined);
	return stats?.isDirectory() === true && isWithin(root, await realpath(path));
}
