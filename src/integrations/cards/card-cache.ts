import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pictures that were drawn before, by a key of all that they are made from. */
export interface CardCache {
	readonly get: (key: string) => Promise<Uint8Array | undefined>;
	readonly put: (key: string, picture: Uint8Array) => Promise<void>;
	/** Forget what was not asked for: words that were taken out are kept nowhere. */
	readonly forgetOthers: () => Promise<void>;
}

/**
 * A cache in a folder. Two builds may use it at once: a file comes into place whole, by a rename,
 * and one that the other has forgotten is drawn again.
 */
export async function cardCache(folder: string): Promise<CardCache> {
	await mkdir(folder, { recursive: true });
	const used = new Set<string>();
	return {
		get: async (key) => {
			used.add(fileOf(key));
			return readFile(join(folder, fileOf(key))).catch(() => undefined);
		},
		put: async (key, picture) => {
			const next = join(folder, `${key}.${randomUUID()}.next`);
			await writeFile(next, picture);
			await rename(next, join(folder, fileOf(key)));
		},
		forgetOthers: async () => {
			const others = (await readdir(folder)).filter(
				(name) => name.endsWith('.png') && !used.has(name),
			);
			for (const name of others) await rm(join(folder, name), { force: true });
		},
	};
}

const fileOf = (key: string) => `${key}.png`;
