import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { hexHash } from '../../src/text/short-hash.ts';
import { build, builtPlace, contentOf, settingsOf, told } from '../testing/built-place.ts';
import { morning } from '../testing/harbour-seeds.ts';
import { writeTree } from '../testing/temporary-folder.ts';
import { checkContent } from './build-content.ts';
import { needsWork } from './content-report.ts';

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
	await writeTree(place, { 'seeds/harbour/morning.txt': morning });
	await build(place);
	await writeTree(place, edited('42'));
	await build(place);
	const content = await contentOf(place);
	expect(content['versions/harbour/morning.v1.txt']).toBe('');
	expect(content['versions/harbour/morning.v2.txt']).toBe(morning);
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

/** A place of which an article was edited once. */
async function editedPlace(): Promise<string> {
	const place = await builtPlace();
	await writeTree(place, edited('41'));
	await build(place);
	return place;
}

/** What the ledger knows of the earlier texts of the article. */
async function knownTexts(place: string): Promise<unknown> {
	const ledger = JSON.parse((await contentOf(place))['ledger/harbour.json']!) as {
		slugs: { key: string; former?: unknown }[];
	};
	return ledger.slugs.find(({ key }) => key === 'morning.txt')?.former;
}

test('the ledger knows each earlier text by its hash, also of one that was emptied', async () => {
	const place = await editedPlace();
	const first = { sha256: hexHash(morning) };
	expect(await knownTexts(place)).toEqual([first]);
	await rm(join(place, 'seeds/harbour/morning.txt'));
	await build(place);
	expect(await knownTexts(place)).toEqual([
		{ ...first, emptied: true },
		{ sha256: hexHash(morning.replace('40', '41')), emptied: true },
	]);
	expect(needsWork(await build(place))).toBe(false);
});

const version = 'content/versions/harbour/morning.v1.txt';

test.each([
	[
		'a word changed',
		morning.replace('40', '39'),
		'was changed by hand: it is not what was published',
	],
	['all words taken out', '', 'take the article out: delete its file in seeds/.'],
])('%s in an earlier text is found, and nothing is written', async (_, text, reason) => {
	const place = await editedPlace();
	await writeTree(place, { [version]: text, ...edited('42') });
	const before = await contentOf(place);
	const report = await build(place);
	expect(told(report)).toContain(
		`${version}\n  error [former-text-changed] This earlier text of an article`,
	);
	expect(told(report)).toContain(reason);
	expect(told(report)).toMatch(/run this again: git checkout -- \S+\/morning\.v1\.txt/u);
	expect(needsWork(report)).toBe(true);
	expect(await contentOf(place)).toEqual(before);
});

test('an earlier text that is gone is found, and one that never was', async () => {
	const place = await editedPlace();
	await rm(join(place, version));
	await writeTree(place, { 'content/versions/harbour/morning.v7.txt': 'Never published.' });
	const report = told(await build(place));
	expect(report).toContain(
		`${version}\n  error [former-text-changed] This earlier text of an article is gone.`,
	);
	expect(report).toContain(
		'morning.v7.txt\n  error [former-text-changed] The ledger knows no such earlier text',
	);
});

test('words that were taken out do not come back', async () => {
	const place = await editedPlace();
	await rm(join(place, 'seeds/harbour/morning.txt'));
	await build(place);
	await writeTree(place, { [version]: morning });
	expect(told(await build(place))).toContain('this file has to be empty, and it is not');
});

test('an article can be taken out of which an earlier text was emptied by hand', async () => {
	const place = await editedPlace();
	await writeTree(place, { [version]: '' });
	await rm(join(place, 'seeds/harbour/morning.txt'));
	expect(needsWork(await build(place))).toBe(false);
	expect((await contentOf(place))['versions/harbour/morning.v1.txt']).toBe('');
});

const mdx = 'content/articles/harbour/morning.mdx';

test.each([
	['broken', '<Paragraph'],
	['given other words', null],
	['deleted', undefined],
])('a published text that was %s by hand stops the edit of its article', async (_, damaged) => {
	const place = await builtPlace();
	const text = (await contentOf(place))['articles/harbour/morning.mdx']!;
	if (damaged === undefined) await rm(join(place, mdx));
	else await writeTree(place, { [mdx]: damaged ?? text.replace('north', 'south') });
	await writeTree(place, edited('41'));
	const before = await contentOf(place);
	const report = await build(place);
	expect(told(report)).toContain(
		`${mdx}\n  error [published-text-unknown] This generated file was changed or deleted by hand, and its article was edited: the text that was published could not be kept. Nothing of this event was written. Restore the file from version control, then run this again: git checkout -- `,
	);
	expect(needsWork(report)).toBe(true);
	expect(await contentOf(place)).toEqual(before);
	await writeTree(place, { [mdx]: text });
	expect(needsWork(await build(place))).toBe(false);
	expect((await contentOf(place))['versions/harbour/morning.v1.txt']).toBe(morning);
});

test('a generated file that was damaged is written anew while its article stays', async () => {
	const place = await builtPlace();
	const before = await contentOf(place);
	await writeTree(place, { [mdx]: '<Paragraph' });
	expect(needsWork(await build(place))).toBe(false);
	expect(await contentOf(place)).toEqual(before);
});

test('a check says that a build which was killed is to be finished first', async () => {
	const place = await builtPlace();
	await mkdir(join(place, 'content/.variorum/ready/ledger'), { recursive: true });
	await expect(checkContent(settingsOf(place))).rejects.toThrow(
		'Nothing is lost: finish it with npx variorum content, then run this again.',
	);
	await build(place);
	expect((await checkContent(settingsOf(place))).mismatches).toEqual([]);
});
