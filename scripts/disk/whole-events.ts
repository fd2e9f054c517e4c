import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { eventAnalysis } from '../../src/model/event-analysis.ts';
import { asCalled } from '../terminal/as-called.ts';
import { Failure } from '../terminal/failure.ts';
import { here } from '../terminal/here.ts';
import { namesIn } from './entries.ts';

/**
 * Stop where what was found in an event can't be read: all that cites it would be told to be wrong.
 * Ledgers are read by `readLedgers`, which stops likewise.
 */
export async function assertEventsWhole(content: string): Promise<void> {
	const folder = join(content, 'events');
	const names = (await namesIn(folder)).filter((name) => name.endsWith('.json'));
	for (const name of names) await assertWhole(join(folder, name));
}

async function assertWhole(path: string): Promise<void> {
	const why = whatIsWrong(await readFile(path, 'utf8'));
	if (why === null) return;
	throw new Failure(
		`${here(path)} is damaged: ${why}\nIt is made from the articles. Write it again with: ${asCalled('content')}`,
	);
}

function whatIsWrong(text: string): string | null {
	try {
		const parsed = eventAnalysis.safeParse(JSON.parse(text));
		return parsed.success ? null : z.prettifyError(parsed.error).split('\n').slice(0, 2).join('\n');
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
