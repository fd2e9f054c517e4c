import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluation, type Evaluation } from '../../src/model/evaluation.ts';
import { readableJson } from '../../src/model/readable-json.ts';
import { isAbsent } from '../disk/entries.ts';

const path = join(import.meta.dirname, '../../content/evaluation.json');

/** The figures of the last `--write`: the marks below which none may fall. */
export async function readEvaluation(): Promise<Evaluation> {
	try {
		return evaluation.parse(JSON.parse(await readFile(path, 'utf8')));
	} catch (error) {
		if (isAbsent(error)) return { groups: [] };
		throw error;
	}
}

export async function writeEvaluation(figures: Evaluation): Promise<void> {
	await writeFile(path, readableJson(figures));
}
