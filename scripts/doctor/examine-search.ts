import { createIndex } from 'pagefind';
import type { Diagnosis } from './examinations.ts';

/** Start the program that builds the search index: it is a binary, and not there for every system. */
export async function examineSearch(): Promise<Diagnosis> {
	try {
		const { index, errors } = await createIndex();
		await index?.deleteIndex();
		if (index) return { state: 'well', found: 'Pagefind runs' };
		return failing(errors.join('; '));
	} catch (error) {
		return failing(error instanceof Error ? error.message : String(error));
	}
}

function failing(why: string): Diagnosis {
	const remedy =
		'Run “npm ci” without --omit=optional. Where there is none for this system, no site can be built on it.';
	return { state: 'ill', found: `Pagefind doesn’t run (${why})`, remedy };
}
