import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { emptyIfAbsent } from './absent.ts';

/** The paths of all files in the content folder, sorted, each as an editor knows it: `content/…`. */
export async function contentPaths(content: string): Promise<readonly string[]> {
	const entries = await readdir(content, { recursive: true, withFileTypes: true }).catch(
		emptyIfAbsent,
	);
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(content, join(entry.parentPath, entry.name)));
	return paths.map((path) => `content/${path.split(sep).join('/')}`).toSorted();
}
