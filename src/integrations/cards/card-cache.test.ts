import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cardCache } from './card-cache.ts';

const picture = Buffer.from('a picture');

async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'variorum-cards-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	return join(folder, 'cards');
}

test('gives back what was put into it, to a later build too', async () => {
	const folder = await temporaryFolder();
	const cache = await cardCache(folder);
	expect(await cache.get('a')).toBeUndefined();
	await cache.put('a', picture);
	expect(await (await cardCache(folder)).get('a')).toEqual(picture);
});

test('forgets what a build did not ask for', async () => {
	const folder = await temporaryFolder();
	const before = await cardCache(folder);
	for (const key of ['a', 'b']) await before.put(key, picture);
	const cache = await cardCache(folder);
	await cache.get('a');
	await cache.forgetOthers();
	expect(await readdir(folder)).toEqual(['a.png']);
});

test('two builds at once leave whole files, and none beside them', async () => {
	const folder = await temporaryFolder();
	const builds = await Promise.all([cardCache(folder), cardCache(folder)]);
	await Promise.all(builds.map((cache) => cache.put('a', picture)));
	expect(await readdir(folder)).toEqual(['a.png']);
	expect(await builds[0].get('a')).toEqual(picture);
});
