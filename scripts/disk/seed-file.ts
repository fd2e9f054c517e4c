import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { finding, type Finding } from '../../src/model/finding.ts';
import type { SourceFile } from '../../src/model/source-document.ts';
import { tooLarge } from '../../src/pipeline/read/checks/too-large.ts';
import type { Limits } from '../../src/pipeline/read/limits.ts';

interface Seed {
	/** Its name within its folder. */
	readonly file: string;
	/** Where it lies. */
	readonly path: string;
	/** What findings call it. */
	readonly shownAs: string;
	/** The folder that symbolic links may not leave, as `realpath` gives it. */
	readonly root: string;
}

/**
 * Read one file of a seeds folder, or say why not. Nothing is opened before it is known to be a
 * file of a bearable size: reading a FIFO would wait for ever.
 */
export async function readSeedFile(seed: Seed, limits: Limits): Promise<SourceFile | Finding> {
	try {
		const path = await realpath(seed.path);
		if (!isWithin(seed.root, path)) return outsideFolder(seed);
		const stats = await stat(path);
		if (!stats.isFile()) return notAFile(seed);
		if (stats.size > limits.bytes) return tooLarge(seed.shownAs, stats.size, limits);
		return { file: seed.file, bytes: await readFile(path) };
	} catch (error) {
		return unreadable(seed, error);
	}
}

/** Whether `path` lies in `root`; both without symbolic links. */
export function isWithin(root: string, path: string): boolean {
	const way = relative(root, path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The finding for a symbolic link that leads out of the seeds folder, to a file or a folder. */
export function outsideFolder({ shownAs }: Pick<Seed, 'shownAs'>, what = 'article'): Finding {
	return finding('outside-folder', {
		file: shownAs,
		reason: `This symbolic link leads out of the seeds folder. Put the ${what} itself in its place.`,
	});
}

function notAFile({ shownAs }: Seed): Finding {
	return finding('not-a-file', {
		file: shownAs,
		reason: 'This is named like an article but is not a file, so it is passed over. Rename it.',
	});
}

function unreadable({ shownAs }: Seed, error: unknown): Finding {
	const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
	return finding('unreadable', {
		file: shownAs,
		reason: `This file can’t be read (${why}). Check that it is there and may be read, or delete it.`,
	});
}
