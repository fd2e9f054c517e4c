import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { Failure } from '../terminal/failure.ts';
import { entriesOf } from './entries.ts';

/** The absolute path of a folder that somebody named; a failure where there is none. */
export async function existingFolder(named: string): Promise<string> {
	const path = resolve(named);
	const found = await stat(path).catch(() => undefined);
	if (found?.isDirectory()) return path;
	if (found) throw new Failure(`${named} is a file. Name the folder that holds the articles.`);
	const siblings = await entriesOf(dirname(path)).catch(() => []);
	const folders = siblings.filter((entry) => entry.isDirectory()).map(({ name }) => name);
	throw new Failure(`There is no folder ${named}.${didYouMean(basename(path), folders)}`);
}
