import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';

/** What a folder holds, by name in code-unit order; nothing where there is no such folder. */
export async function entriesOf(folder: string): Promise<readonly Dirent[]> {
	const entries = await readdir(folder, { withFileTypes: true }).catch(nothingIfAbsent);
	return entries.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** The names of what a folder holds, sorted. */
export async function namesIn(folder: string): Promise<readonly string[]> {
	return (await entriesOf(folder)).map(({ name }) => name);
}

/** For a folder that may not be there: no such folder is an empty one. */
export function nothingIfAbsent(error: unknown): [] {
	if (isAbsent(error)) return [];
	throw error;
}

/** Whether an error says that there is no such file or folder. */
export function isAbsent(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
