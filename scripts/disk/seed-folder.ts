import { join } from 'node:path';
import type { Finding } from '../../src/model/finding.ts';
import type { SourceFile } from '../../src/model/source-document.ts';
import type { Limits } from '../../src/pipeline/read/limits.ts';
import { namesIn } from './entries.ts';
import { notAnArticle } from './not-an-article.ts';
import { readSeedFile } from './seed-file.ts';

export interface SeedFolder {
	/** The name of the event. */
	readonly event: string;
	/** Where the folder lies. */
	readonly path: string;
	/** The folder that symbolic links may not leave, as `realpath` gives it. */
	readonly root: string;
}

interface SeedFiles {
	readonly files: readonly SourceFile[];
	readonly findings: readonly Finding[];
}

/** Read the `.txt` files of one event. Hidden files are none of our business; others are told of. */
export async function readSeedFolder(folder: SeedFolder, limits: Limits): Promise<SeedFiles> {
	const files: SourceFile[] = [];
	const findings: Finding[] = [];
	for (const file of (await namesIn(folder.path)).filter((name) => !name.startsWith('.'))) {
		const shownAs = `seeds/${folder.event}/${file}`;
		if (!file.endsWith('.txt')) {
			findings.push(notAnArticle(shownAs));
			continue;
		}
		const seed = { file, path: join(folder.path, file), shownAs, root: folder.root };
		const read = await readSeedFile(seed, limits);
		if ('bytes' in read) files.push(read);
		else findings.push(read);
	}
	return { files, findings };
}
