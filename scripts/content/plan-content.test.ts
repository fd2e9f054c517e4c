import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { build, builtPlace, contentOf, told } from '../testing/built-place.ts';
import { evening, morning } from '../testing/harbour-seeds.ts';
import { temporaryFolder, writeTree } from '../testing/temporary-folder.ts';
import { needsWork, summaryOf } from './content-report.ts';

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const bridge = { 'seeds/harbour bridge/a.txt': morning, 'seeds/harbour bridge/b.txt': evening };

test('warns of an article that lies in no event’s folder', async () => {
	const place = await builtPlace({ 'seeds/stray.TXT': morning, 'seeds/.notes.txt': '' });
	const report = await build(place);
	expect(told(report)).toBe(
		'seeds/stray.TXT\n  warning [not-an-article] Not an article: only .txt files in seeds/<event>/ are read.\n\n1 warning',
	);
	expect(needsWork(report)).toBe(false);
});

test('warns of an article that it takes out, once', async () => {
	const place = await builtPlace();
	await rm(join(place, 'seeds/harbour/evening.txt'));
	const report = await build(place);
	expect(told(report)).toContain(
		'seeds/harbour/evening.txt\n  warning [article-gone] This article was published, and its file is gone: its page now says that it was taken out; its claims keep their pages.',
	);
	expect(told(report)).not.toContain('published-words-gone');
	expect(needsWork(report)).toBe(false);
	expect((await build(place)).findings).toEqual([]);
});

test('knows an article again whose file was renamed, and says what its name is for', async () => {
	const place = await builtPlace();
	await rename(join(place, 'seeds/harbour/evening.txt'), join(place, 'seeds/harbour/lantern.txt'));
	expect(told(await build(place))).toContain(
		'seeds/harbour/evening.txt\n  warning [article-gone] This article was published, and its text is in lantern.txt now: its page says that it was taken out, and the text gets a page under another address. Call the file evening.txt again: the name of a file is the address of its page.',
	);
});

test('takes an article out whose record is still there, and says so', async () => {
	const place = await builtPlace({
		'content/sources/harbour/evening.yaml': 'publisher: The Evening Lantern\n',
	});
	await rm(join(place, 'seeds/harbour/evening.txt'));
	const report = await build(place);
	expect(told(report)).toContain('There is no article evening.txt for this record.');
	expect(summaryOf(report)).toMatch(/^1 event, 1 article, .* 0 refused$/);
});

test('keeps an event of which the last article is taken out', async () => {
	const place = await builtPlace();
	await rm(join(place, 'seeds/harbour/evening.txt'));
	await build(place);
	const before = await contentOf(place);
	await rm(join(place, 'seeds/harbour/morning.txt'));
	const report = await build(place);
	expect(told(report)).toContain(
		'This event was published, and no article is left in its folder. Put one back',
	);
	expect(needsWork(report)).toBe(true);
	expect(await contentOf(place)).toEqual(before);
});

test.each(['harbour-bridge', 'pier'])(
	'does not publish an event again whose folder is now called %s',
	async (name) => {
		const place = await temporaryFolder(bridge);
		await build(place);
		const before = await contentOf(place);
		await rename(join(place, 'seeds/harbour bridge'), join(place, 'seeds', name));
		const report = await build(place);
		expect(told(report)).toContain(
			`seeds/${name} holds the articles that were published as “harbour bridge”. An event keeps the name of its folder: rename it back.`,
		);
		expect(told(report)).toContain('seeds/harbour bridge\n  error [no-articles] This event was');
		expect(summaryOf(report)).toMatch(/2 refused: /);
		expect(await contentOf(place)).toEqual(before);
		await build(place, name);
		expect(await contentOf(place)).toEqual(before);
	},
);

test('knows a renamed event by the names of its articles too', async () => {
	const place = await temporaryFolder(bridge);
	await build(place);
	await rm(join(place, 'seeds/harbour bridge'), { recursive: true });
	await writeTree(place, { 'seeds/pier/a.txt': evening, 'seeds/pier/b.txt': `${morning}More.` });
	expect(told(await build(place))).toContain('published as “harbour bridge”');
});

test('refuses two folders whose pages would have one address', async () => {
	const place = await temporaryFolder({ ...bridge, 'seeds/Harbour-Bridge/c.txt': morning });
	const report = await build(place);
	expect(told(report)).toContain(
		'event “harbour bridge” would have the same address as that of “Harbour-Bridge”. Rename this',
	);
	expect(told(report)).toContain('event “Harbour-Bridge” would have the same address');
	expect(await contentOf(place)).toEqual({});
});

test('goes on with a published event where a folder like it comes', async () => {
	const place = await temporaryFolder(bridge);
	await build(place);
	await writeTree(place, { 'seeds/Harbour-Bridge/c.txt': morning });
	const report = await build(place);
	expect(report.findings).toHaveLength(1);
	expect(summaryOf(report)).toMatch(/^1 event, 2 articles, .*1 refused: Harbour-Bridge\/c\.txt$/);
});
