import { join } from 'node:path';
import type { HandWritten, Read } from '../../src/desk/hand-written.ts';
import { readDecisions } from '../../src/desk/read-decisions.ts';
import { noDecisions, type Decisions } from '../../src/model/decisions.ts';
import { readText } from './read-text.ts';

export interface ReadDecisions extends Read<Decisions> {
	readonly file: HandWritten;
}

/** What an editor decided on one event: `content/decisions/<event>.yaml`, which may be absent. */
export async function eventDecisions(content: string, event: string): Promise<ReadDecisions> {
	const text = await readText(join(content, 'decisions', `${event}.yaml`));
	const file = { path: `content/decisions/${event}.yaml`, text: text ?? '' };
	if (text === undefined) return { value: noDecisions, findings: [], file };
	return { ...readDecisions(file), file };
}
