import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedNames, type PublishedNames } from '../../src/ledger/missing-from.ts';
import { namesIn } from './entries.ts';
import { parsedJson } from '../../src/loaders/parsed-json.ts';

/** The ids and slugs that the events under `content/events` use. One that can't be read uses none. */
export async function readPublishedNames(content: string): Promise<readonly PublishedNames[]> {
	const folder = join(content, 'events');
	const files = (await namesIn(folder)).filter((name) => name.endsWith('.json'));
	const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
	return texts.flatMap((text) => publishedNames.safeParse(parsedJson(text)).data ?? []);
}
