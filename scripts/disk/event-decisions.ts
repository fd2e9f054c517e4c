import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HandWritten, Read } from '../../src/desk/hand-written.ts';
import { readDecisions } from '../../src/desk/read-decisions.ts';
import { noDecisions, type Decisions } from '../../src/model/decisions.ts';
import { isAbsent } from './entries.ts';

export interface ReadDecisions extends Read<Decisions> {
	readonly file: HandWritten;
}

/** What an editor decided on one event: `content/decisions/<event>.yaml`, which may be absent. */
export async function eventDecisions(content: string, event: string): Promise<ReadDecisions> {
	const text = await readFile(join(content, 'decisions', `${event}.yaml`), 'utf8').catch(
		(error: unknown) => {
			if (isAbsent(error)) return undefined;
			throw error;
		},
	);
	const file = { path: `content/decisions/${event}.yaml`, text: text ?? '' };
	if (text === undefined) return { value: noDecisions, findings: [], file };
	return { ...readDecisions(file), file };
}
