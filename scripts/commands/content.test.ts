import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { harbourSeeds } from '../testing/harbour-seeds.ts';
import { runVariorum } from '../testing/run-script.ts';
import { readTree, temporaryFolder, writeTree } from '../testing/temporary-folder.ts';

const content = (place: string, ...args: string[]) => runVariorum('content', args, place);
const contentOf = (place: string) => readTree(join(place, 'content'));

test('builds the articles, the event and its ledger', async () => {
	const place = await temporaryFolder(harbourSeeds);
	const { code, out, said } = await content(place);
	expect(code).toBe(0);
	expect(said).toContain('Of 2 articles of harbour the outlet is not known');
	expect(out).toMatch(/^1 event, 2 articles, \d+ claims?, 2 quotations, 0 refused\n$/);
	expect(Object.keys(await contentOf(place))).toEqual([
		'articles/harbour/evening.mdx',
		'articles/harbour/morning.mdx',
		'events/harbour.json',
		'ledger/harbour.json',
	]);
});

test('an outlet gets an address of its name when what its first run wrote is deleted, as that run says', async () => {
	const place = await temporaryFolder(harbourSeeds);
	const { said } = await content(place);
	const named = ['articles/harbour/', 'events/harbour.json', 'ledger/harbour.json'];
	for (const path of named) {
		expect(said).toContain(`content/${path}`);
		await rm(join(place, 'content', path), { recursive: true });
	}
	await writeTree(place, { 'content/sources/harbour/morning.yaml': 'publisher: The Arby Post\n' });
	expect((await content(place)).code).toBe(0);
	expect((await contentOf(place))['ledger/harbour.json']).toContain('the-arby-post');
});

test('--check names what is stale, missing and superfluous, and writes nothing', async () => {
	const place = await temporaryFolder(harbourSeeds);
	await content(place);
	await writeTree(place, {
		'content/articles/harbour/evening.mdx': 'tampered',
		'content/articles/harbour/stray.mdx': '',
	});
	await rm(join(place, 'content/events/harbour.json'));
	const before = await contentOf(place);
	const { code, out, said } = await content(place, '--check');
	expect(code).toBe(1);
	expect(out.split('\n').slice(0, 3)).toEqual([
		'stale content/articles/harbour/evening.mdx',
		'missing content/events/harbour.json',
		'superfluous content/articles/harbour/stray.mdx',
	]);
	expect(said).toContain('npx variorum content');
	expect(await contentOf(place)).toEqual(before);
});

test('refuses a bad article by name, and builds the others', async () => {
	const place = await temporaryFolder({ ...harbourSeeds, 'seeds/harbour/bad.txt': 'One\nTwo\0' });
	const { code, out, said } = await content(place);
	expect(code).toBe(1);
	expect(out).toMatch(/, 2 articles, .*, 1 refused: harbour\/bad\.txt\n$/);
	expect(said).toContain(
		'seeds/harbour/bad.txt\n  2:4 error [control-character] Control character U+0000',
	);
	expect(Object.keys(await contentOf(place))).toContain('articles/harbour/morning.mdx');
});

test('names a mistake in the corrections by its line, and builds the events', async () => {
	const place = await temporaryFolder({
		...harbourSeeds,
		'content/corrections.yaml': 'corrections: none\n',
	});
	const { code, said } = await content(place);
	expect(code).toBe(1);
	expect(said).toContain(
		'content/corrections.yaml\n  1:1 error [correction] “corrections” must be',
	);
	expect(Object.keys(await contentOf(place))).toContain('articles/harbour/morning.mdx');
});

test('takes limits as settings', async () => {
	const place = await temporaryFolder(harbourSeeds);
	const { code, said } = await content(place, '--max-bytes', '150', '--max-blocks', '1');
	expect(said).toContain('more than the limit of 150.');
	expect(said).toContain('more than the limit of 1.');
	expect(code).toBe(1);
});

test('stops at a damaged ledger and leaves it as it is', async () => {
	const place = await temporaryFolder({
		...harbourSeeds,
		'content/ledger/harbour.json': '{"event":',
	});
	const { code, said } = await content(place);
	expect(code).toBe(2);
	expect(said).toContain('content/ledger/harbour.json is damaged, and nothing was written');
	expect(await contentOf(place)).toEqual({ 'ledger/harbour.json': '{"event":' });
});

test.each([
	[['--evnt', 'harbour'], 'Did you mean --event?'],
	[['--seeds', 'sedes'], 'There is no folder sedes. Did you mean “seeds”?'],
	[['--max-bytes', 'many'], 'Give a whole number from 1 on.'],
])('%j is wrong usage', async (args, message) => {
	const place = await temporaryFolder(harbourSeeds);
	const { code, said } = await content(place, ...args);
	expect(said).toContain(message);
	expect(code).toBe(2);
	expect(Object.keys(await readTree(place))).toEqual(Object.keys(harbourSeeds));
});

test('publishes nothing while the settings can’t be read, as they may say that it is too much', async () => {
	const place = await temporaryFolder({
		...harbourSeeds,
		'content/settings.yaml': 'rights: excerpts\n',
	});
	const { code, said } = await runVariorum('content', [], place);
	expect(said).toContain('1:1 error [settings] “rights” must be “full” or “excerpt”.');
	expect(said).toContain('Nothing was written');
	expect(code).toBe(1);
	expect(Object.keys(await readTree(join(place, 'content')))).toEqual(['settings.yaml']);
});
