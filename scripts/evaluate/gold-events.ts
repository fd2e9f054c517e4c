import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { gold, type Gold } from '../../src/evaluation/gold.ts';
import { goldGroup, type GoldGroup } from '../../src/model/evaluation.ts';
import type { SourceFile } from '../../src/model/source-document.ts';
import { defaultLimits } from '../../src/pipeline/read/limits.ts';
import { namesIn } from '../disk/entries.ts';
import { existingFolder } from '../disk/existing-folder.ts';
import { readSeedFolder } from '../disk/seed-folder.ts';
import { Failure } from '../terminal/failure.ts';

/** An event whose articles careful readers have marked. */
export interface GoldEvent {
	readonly event: string;
	readonly group: GoldGroup;
	readonly gold: Gold;
	readonly files: readonly SourceFile[];
}

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'src/evaluation/fixtures');
const readme = 'src/evaluation/fixtures/README.md';

/** All gold annotations of the project: the folders `<group>/<event>` of the fixtures. */
export async function goldEvents(): Promise<GoldEvent[]> {
	const events: GoldEvent[] = [];
	for (const group of goldGroup.options) {
		for (const event of await namesIn(join(fixtures, group))) {
			events.push(await goldEvent(group, event));
		}
	}
	return events;
}

async function goldEvent(group: GoldGroup, event: string): Promise<GoldEvent> {
	const folder = join(fixtures, group, event);
	const texts = group === 'samples' ? join(root, 'seeds', event) : join(folder, 'texts');
	const path = await existingFolder(texts);
	const { files } = await readSeedFolder({ event, path, root: path }, defaultLimits);
	return { event, group, gold: await readGold(join(folder, 'gold.json')), files };
}

async function readGold(path: string): Promise<Gold> {
	const { data, error } = gold.safeParse(JSON.parse(await readFile(path, 'utf8')));
	if (data) return data;
	throw new Failure(
		`${path} is no gold annotation; ${readme} tells what one holds.\n${z.prettifyError(error)}`,
	);
}
