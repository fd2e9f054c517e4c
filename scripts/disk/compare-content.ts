import { join } from 'node:path';
import { namesIn } from './entries.ts';
import { readText } from './read-text.ts';

/** Generated files by their path within the content folder. */
export type GeneratedFiles = ReadonlyMap<string, string>;

export interface Mismatch {
	readonly kind: 'missing' | 'stale' | 'superfluous';
	/** Path within the content folder. */
	readonly path: string;
}

/** In what the content folder differs from the files that one event should have there. */
export async function compareContent(content: string, files: GeneratedFiles): Promise<Mismatch[]> {
	const mismatches: Mismatch[] = [];
	for (const [path, text] of files) {
		const written = await readText(join(content, path));
		if (written !== text) {
			mismatches.push({ kind: written === undefined ? 'missing' : 'stale', path });
		}
	}
	for (const folder of articleFolders(files)) {
		const names = await namesIn(join(content, folder));
		for (const path of names.map((name) => `${folder}/${name}`)) {
			if (!files.has(path)) mismatches.push({ kind: 'superfluous', path });
		}
	}
	return mismatches;
}

/** The folders of `content/articles` that belong to these files as a whole. */
function articleFolders(files: GeneratedFiles): readonly string[] {
	const folders = [...files.keys()].map((path) => /^articles\/[^/]+(?=\/)/.exec(path)?.[0]);
	return [...new Set(folders.filter((folder) => folder !== undefined))];
}
