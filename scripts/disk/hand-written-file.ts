import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HandWritten } from '../../src/desk/hand-written.ts';
import { isAbsent } from './entries.ts';

/** A file that a person may have written in the content folder; none where there is none. */
export async function handWrittenFile(content: string, name: string): Promise<HandWritten | null> {
	const text = await readFile(join(content, name), 'utf8').catch((error: unknown) => {
		if (isAbsent(error)) return null;
		throw error;
	});
	return text === null ? null : { path: `content/${name}`, text };
}
