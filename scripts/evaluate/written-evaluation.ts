import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluation, type Evaluation } from '../../src/model/evaluation.ts';
import { readableJson } from '../../src/model/readable-json.ts';
import { readText } from '../disk/read-text.ts';

const path = join(import.meta.dirname, '../../content/evaluation.json');

/** The figures of the last `--write`: the marks below which none may fall. */
export async function readEvaluation(): Promise<Evaluation> {
	const text = await readText(path);
	return text === undefined ? { groups: [] } : evaluation.parse(JSON.parse(text));
}

export async function writeEvaluation(figures: Evaluation): Promise<void> {
	await writeFile(path, readableJson(figures));
}
