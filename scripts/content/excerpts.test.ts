import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { rm } from 'node:fs/promises';
import type { Ledger } from '../../src/model/ledger.ts';
import { build, builtPlace, contentOf, settingsOf, told } from '../testing/built-place.ts';
import { morning } from '../testing/harbour-seeds.ts';
import { temporaryFolder, writeTree } from '../testing/temporary-folder.ts';
import { checkContent } from './build-content.ts';
import { needsWork } from './content-report.ts';

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

/** Two sentences in which nothing is marked, around one in which something is. */
const guarded = `${morning}
What a Thistlemere of a morning! The office said on Monday that 12 boats were moved. Oh, Pennywhistle!
`;
const record = { 'content/sources/harbour/morning.yaml': 'rights: excerpt\n' };
const secret = /Thistlemere|Pennywhistle/u;

/** The generated files of a place that hold words which may not be published. */
async function leaksOf(place: string): Promise<string[]> {
	const content = Object.entries(await contentOf(place));
	return content.flatMap(([path, text]) => (secret.test(text) ? [path] : []));
}

test('only what is marked of an excerpt is written to the content, with its sentence', async () => {
	const place = await builtPlace({ 'seeds/harbour/morning.txt': guarded, ...record });
	expect(await leaksOf(place)).toEqual([]);
	const content = await contentOf(place);
	expect(content['articles/harbour/morning.mdx']).toContain('that 12 boats were moved.');
	expect(content['articles/harbour/evening.mdx']).not.toContain('Omitted');
});

test('says how much of an article its excerpt is, where that is most of it', async () => {
	const place = await temporaryFolder({
		'seeds/harbour/morning.txt': `${morning}\nOh, Pennywhistle!\n`,
		...record,
	});
	expect(told(await build(place))).toMatchInlineSnapshot(`
		"seeds/harbour/morning.txt
		  warning [long-excerpt] The excerpt of this article has 3 of its 4 sentences, as something is claimed or quoted in each of them. Look at it, and take the article out where you may not publish so much.

		1 warning"
	`);
});

test('an article that becomes an excerpt takes back its words, its earlier texts, and their neighbours', async () => {
	const place = await builtPlace({ 'seeds/harbour/morning.txt': guarded });
	const edited = guarded.replace('12 boats', '15 boats');
	await writeTree(place, { 'seeds/harbour/morning.txt': edited });
	await build(place);
	expect(await leaksOf(place)).toEqual([
		'articles/harbour/morning.mdx',
		'events/harbour.json',
		'ledger/harbour.json',
		'versions/harbour/morning.v1.txt',
	]);
	await writeTree(place, record);
	await build(place);
	expect(await leaksOf(place)).toEqual([]);
	const content = await contentOf(place);
	expect(content['versions/harbour/morning.v1.txt']).toBe('');
	expect(content['ledger/harbour.json']).toContain('"former"');
	await build(place);
	expect(await contentOf(place)).toEqual(content);
});

test('keeps the ids of an article that becomes an excerpt, and of one that is one no longer', async () => {
	const place = await builtPlace({ 'seeds/harbour/morning.txt': guarded });
	const idsOf = async () => {
		const { entries } = JSON.parse((await contentOf(place))['ledger/harbour.json']!) as Ledger;
		return entries.filter(({ state }) => state === 'live').map(({ id }) => id);
	};
	const before = await idsOf();
	expect(before.length).toBeGreaterThan(2);
	await writeTree(place, record);
	await build(place);
	expect(await idsOf()).toEqual(before);
	await rm(join(place, 'content/sources/harbour/morning.yaml'));
	await build(place);
	expect(await idsOf()).toEqual(before);
});

test('keeps no earlier text of an excerpt', async () => {
	const place = await builtPlace({ 'seeds/harbour/morning.txt': guarded, ...record });
	await writeTree(place, { 'seeds/harbour/morning.txt': guarded.replace('12', '15') });
	await build(place);
	const paths = Object.keys(await contentOf(place));
	expect(paths.filter((path) => path.startsWith('versions/'))).toEqual([]);
});

test('an excerpt whose seed is kept elsewhere leaves its event as it is, with a warning', async () => {
	const place = await builtPlace({ 'seeds/harbour/morning.txt': guarded, ...record });
	const before = await contentOf(place);
	await rm(join(place, 'seeds/harbour/morning.txt'));
	const report = await build(place);
	expect(needsWork(report)).toBe(false);
	expect(told(report)).toContain(
		'seeds/harbour\n  warning [seeds-absent] The seeds of 1 excerpt are not here: morning.txt. So this event is left as it is published. To change it, run this where the file is; to take such an article out, delete its record too.',
	);
	expect(await contentOf(place)).toEqual(before);
	expect(needsWork(await checkContent(settingsOf(place)))).toBe(false);

	await rm(join(place, 'content/sources/harbour/morning.yaml'));
	expect(told(await build(place))).toContain('[article-gone]');
	expect(Object.keys(await contentOf(place))).not.toContain('articles/harbour/morning.mdx');
});

test('so does an event of excerpts alone, whose folder is not here', async () => {
	const place = await builtPlace({
		...{ 'seeds/pier/noon.txt': guarded, 'content/sources/pier/noon.yaml': 'rights: excerpt\n' },
	});
	await rm(join(place, 'seeds/pier'), { recursive: true });
	const report = await checkContent(settingsOf(place));
	expect(needsWork(report), told(report)).toBe(false);
	expect(told(report)).toContain('seeds/pier\n  warning [seeds-absent]');
});

test('a damaged event is not made anew from less than it was made from', async () => {
	const place = await builtPlace({ 'seeds/harbour/morning.txt': guarded, ...record });
	await rm(join(place, 'seeds/harbour/morning.txt'));
	await writeTree(place, { 'content/events/harbour.json': '{"id": "harbour", "articles": [' });
	const before = await contentOf(place);
	await expect(build(place)).rejects.toThrow(
		/events\/harbour\.json is damaged, and can’t be made anew: the seeds of 1 excerpt are not here: morning\.txt\. Nothing was written\.\nRestore it from version control: git checkout -- /,
	);
	expect(await contentOf(place)).toEqual(before);
});

test('words can’t be withdrawn where seeds are not here', async () => {
	const place = await builtPlace({ 'seeds/harbour/morning.txt': guarded, ...record });
	const { entries } = JSON.parse((await contentOf(place))['ledger/harbour.json']!) as Ledger;
	await rm(join(place, 'seeds/harbour/morning.txt'));
	await writeTree(place, {
		'content/decisions/harbour.yaml': `withdraw:\n  - id: ${entries[0]!.id}\n    reason: A court ordered it.\n`,
	});
	const report = await build(place);
	expect(needsWork(report)).toBe(true);
	expect(told(report)).toContain('until then nothing is withdrawn.');
});
