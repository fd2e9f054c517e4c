import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { emptyIfAbsent } from './absent.ts';

/** What a folder holds, by name in code-unit order; nothing where there is no such folder. */
export async function entriesOf(folder: string): Promise<readonly Dirent[]> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(emptyIfAbsent);
	return entries.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** The names of what a folder holds, sorted. */
export async function namesIn(folder: string): Promise<readonly string[]> {
	return (await entriesOf(folder)).map(({ name }) => name);
}
