import { readFile } from 'node:fs/promises';
import { undefinedIfAbsent } from './absent.ts';

/** The text of a file; undefined where there is none. */
export async function readText(path: string): Promise<string | undefined> {
	return readFile(path, 'utf8').catch(undefinedIfAbsent);
}
