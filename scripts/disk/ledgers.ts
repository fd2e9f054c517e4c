import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { ledger, type Ledger } from '../../src/model/ledger.ts';
import { Failure } from '../terminal/failure.ts';
import { namesIn } from './entries.ts';

/** Every ledger under `content/`. One that can't be understood stops everything: it is a promise. */
export async function readLedgers(content: string): Promise<readonly Ledger[]> {
	const folder = join(content, 'ledger');
	const names = (await namesIn(folder)).filter((name) => name.endsWith('.json'));
	return Promise.all(names.map((name) => readLedger(join(folder, name))));
}

async function readLedger(path: string): Promise<Ledger> {
	const parsed = ledger.safeParse(parseJson(path, await readFile(path, 'utf8')));
	if (parsed.success) return parsed.data;
	throw damaged(path, z.prettifyError(parsed.error));
}

function parseJson(path: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw damaged(path, error instanceof Error ? error.message : String(error));
	}
}

function damaged(path: string, why: string): Failure {
	return new Failure(
		`The ledger ${path} is damaged, and nothing was written.\n${why}\nIt holds every id that was published. Restore it from version control: git checkout -- ${path}`,
	);
}
