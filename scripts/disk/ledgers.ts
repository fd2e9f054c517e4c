import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { missingFrom, type PublishedNames } from '../../src/ledger/missing-from.ts';
import { ledgerFile, type Ledger } from '../../src/model/ledger.ts';
import { Failure } from '../terminal/failure.ts';
import { namesIn } from './entries.ts';
import { readPublishedNames } from './published-names.ts';

/**
 * Every ledger under `content/`. One that can't be understood, or lacks what is published, stops
 * everything: it is a promise.
 */
export async function readLedgers(content: string): Promise<readonly Ledger[]> {
	const folder = join(content, 'ledger');
	const names = (await namesIn(folder)).filter((name) => name.endsWith('.json'));
	const ledgers = await Promise.all(names.map((name) => readLedger(join(folder, name))));
	for (const published of await readPublishedNames(content)) {
		const own = ledgers.find(({ event }) => event === published.id);
		assertComplete(join(folder, `${published.id}.json`), own, published);
	}
	return ledgers;
}

function assertComplete(path: string, own: Ledger | undefined, published: PublishedNames): void {
	if (!own) throw incomplete(`There is no ledger ${path}, and its event is published`, path);
	const [first, ...others] = missingFrom(own, published);
	if (first === undefined) return;
	const more = others.length > 0 ? ` and ${others.length} more` : '';
	throw incomplete(`The ledger ${path} lacks ${first}${more}, which is published`, path);
}

async function readLedger(path: string): Promise<Ledger> {
	const parsed = ledgerFile.safeParse(parseJson(path, await readFile(path, 'utf8')));
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
		`The ledger ${path} is damaged, and nothing was written.\n${why}\n${restore(path)}`,
	);
}

function incomplete(what: string, path: string): Failure {
	return new Failure(`${what}. Nothing was written.\n${restore(path)}`);
}

const restore = (path: string): string =>
	`It holds every id that was published. Restore it from version control: git checkout -- ${path}`;
