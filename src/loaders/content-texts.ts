import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the content folder. */
interface ContentText {
	/** The name of the file, without its folder. */
	readonly name: string;
	readonly text: string;
}

/** The files of a folder whose names have an ending, by name; none where there is no such folder. */
export async function textsIn(folder: string, ending: string): Promise<ContentText[]> {
	const names = existsSync(folder) ? await readdir(folder) : [];
	const files = names.filter((name) => name.endsWith(ending) && !name.startsWith('.')).toSorted();
	const texts = await Promise.all(files.map((name) => textOf(folder, name)));
	return texts.flatMap((each) => each ?? []);
}

/** The one file of a folder that has this very name; nothing where there is none. */
export async function textOf(folder: string, name: string): Promise<ContentText | null> {
	const path = join(folder, name);
	return existsSync(path) ? { name, text: await readFile(path, 'utf8') } : null;
}
