import { join } from 'node:path';
import type { HandWritten } from '../../src/desk/hand-written.ts';
import { readText } from './read-text.ts';

/** A file that a person may have written in the content folder; none where there is none. */
export async function handWrittenFile(content: string, name: string): Promise<HandWritten | null> {
	const text = await readText(join(content, name));
	return text === undefined ? null : { path: `content/${name}`, text };
}
