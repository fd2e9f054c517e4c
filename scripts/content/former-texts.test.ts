import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { build, builtPlace, contentOf } from '../testing/built-place.ts';
import { morning } from '../testing/harbour-seeds.ts';
import { writeTree } from '../testing/temporary-folder.ts';

// Processes are slow to start on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const edited = (planks: string) => ({
	'seeds/harbour/morning.txt': morning.replace('40', planks),
});

test('keeps the text of an article that is edited, byte for byte, and each text once', async () => {
	const place = await builtPlace();
	await writeTree(place, edited('41'));
	await build(place);
	const once = await contentOf(place);
	expect(once['versions/harbour/morning.v1.txt']).toBe(morning);
	await build(place);
	expect(await contentOf(place)).toEqual(once);
});

test('an article that is taken out leaves an empty text, and its number is not given again', async () => {
	const place = await builtPlace();
	await rm(join(place, 'seeds/harbour/morning.txt'));
	await build(place);
	expect((await contentOf(place))['versions/harbour/morning.v1.txt']).toBe('');
	await writeTree(place, edited('41'));
	await build(place);
	await writeTree(place, edited('42'));
	await build(place);
	const content = await contentOf(place);
	expect(content['versions/harbour/morning.v1.txt']).toBe('');
	expect(content['versions/harbour/morning.v2.txt']).toBe(morning.replace('40', '41'));
});

test('taking an article out empties its earlier texts too', async () => {
	const place = await builtPlace();
	await writeTree(place, edited('41'));
	await build(place);
	await rm(join(place, 'seeds/harbour/morning.txt'));
	await build(place);
	const content = await contentOf(place);
	expect(content['versions/harbour/morning.v1.txt']).toBe('');
	expect(content['versions/harbour/morning.v2.txt']).toBe('');
});

test('a second edit leaves the first text as it is', async () => {
	const place = await builtPlace();
	for (const planks of ['41', '42']) {
		await writeTree(place, edited(planks));
		await build(place);
	}
	const content = await contentOf(place);
	expect(content['versions/harbour/morning.v1.txt']).toBe(morning);
	expect(content['versions/harbour/morning.v2.txt']).toBe(morning.replace('40', '41'));
});
