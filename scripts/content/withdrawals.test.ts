import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, expect, test, vi } from 'vitest';
import { ledgerFile, type AnyEntry } from '../../src/model/ledger.ts';
import { build, builtPlace, contentOf, told } from '../testing/built-place.ts';
import { evening, morning } from '../testing/harbour-seeds.ts';
import { runVariorum } from '../testing/run-script.ts';
import { writeTree, type Tree } from '../testing/temporary-folder.ts';
import { needsWork } from './content-report.ts';

// Processes are slow to start on a machine that is busy.
vi.setConfig({ testTimeout: 300_000 });

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const entriesOf = async (place: string): Promise<readonly AnyEntry[]> =>
	ledgerFile.parse(JSON.parse((await contentOf(place))['ledger/harbour.json']!)).entries;

async function idOf(place: string, kind: AnyEntry['kind'], part: RegExp): Promise<string> {
	const entries = await entriesOf(place);
	return entries.find((entry) => entry.kind === kind && 'words' in entry && part.test(entry.words))!
		.id;
}

const decided = (...ids: readonly string[]): Tree => ({
	'content/decisions/harbour.yaml': `withdraw:\n${ids.map((id) => `  - id: ${id}\n    reason: A court ordered it.\n`).join('')}`,
});

const cut = (text: string) => text.replace(/we have replaced 4\d planks/iu, '[…]');
const cutSeeds: Tree = {
	'seeds/harbour/morning.txt': cut(morning),
	'seeds/harbour/evening.txt': cut(evening),
};

/** A place whose quotation was edited, so that there are earlier words, too; and the id of it. */
async function editedPlace(): Promise<{ place: string; id: string }> {
	const place = await builtPlace();
	await writeTree(place, { 'seeds/harbour/morning.txt': morning.replace('40', '41') });
	await build(place);
	return { place, id: await idOf(place, 'utterance', /replaced 4\d planks/iu) };
}

test('words that still stand in an article stop the build, at each place', async () => {
	const { place, id } = await editedPlace();
	const before = await contentOf(place);
	await writeTree(place, decided(id));
	const report = await build(place);
	expect(told(report)).toContain(
		`seeds/harbour/evening.txt\n  3:37 error [withdrawn-words] These words are to be withdrawn with /q/${id}/, and still stand here. Take them out of this file first: put […] in their place, or cut the sentence.`,
	);
	expect(told(report)).toContain('seeds/harbour/morning.txt\n  5:2 error [withdrawn-words]');
	expect(needsWork(report)).toBe(true);
	expect(await contentOf(place)).toEqual({ ...before, ...withoutFolder(decided(id)) });
});

test('so do words in a file that was written by hand', async () => {
	const { place, id } = await editedPlace();
	await writeTree(place, { ...cutSeeds, ...decided(id) });
	await writeTree(place, {
		'content/explainers/a.mdx': 'He said:\n“We have replaced 41 planks.”\n',
	});
	expect(told(await build(place))).toMatch(
		/^content\/explainers\/a\.mdx\n(?: .*\n)* {2}2:2 error \[withdrawn-words\]/mu,
	);
});

test('an unknown id is told, with the one that was meant', async () => {
	const { place, id } = await editedPlace();
	const wrong = id.replace(/.$/u, (last) => (last === 'b' ? 'c' : 'b'));
	const before = await contentOf(place);
	await writeTree(place, decided(wrong));
	expect(told(await build(place))).toContain(
		`content/decisions/harbour.yaml\n  2:9 error [decision] “${wrong}” is to be withdrawn, and is no id of this event. Did you mean “${id}”? Nothing of the event is written until this is mended.`,
	);
	expect(await contentOf(place)).toEqual({ ...before, ...withoutFolder(decided(wrong)) });
});

test('--plan tells what is withdrawn and why, without the words', async () => {
	const { place, id } = await editedPlace();
	await writeTree(place, { ...cutSeeds, ...decided(id) });
	const { out, said } = await runVariorum('content', ['--plan'], place);
	expect(out).toContain(`  withdraw q/${id} (A court ordered it.)\n`);
	expect(out).toMatch(/^harbour: .*, 1 withdrawn$/mu);
	expect(out + said).not.toMatch(/replaced 4\d planks/iu);
});

test('withdrawn words are in no file of the content nor of the site, and every address stays', async () => {
	const { place, id } = await editedPlace();
	const ids = (await entriesOf(place)).map((entry) => entry.id);
	await writeTree(place, { ...cutSeeds, ...decided(id) });
	expect(needsWork(await build(place))).toBe(false);
	const content = await contentOf(place);
	for (const [path, text] of Object.entries(content))
		expect(text, path).not.toMatch(/replaced 4\d planks/iu);
	expect(content['versions/harbour/morning.v1.txt']).toBe(
		morning.replace('We have replaced 40 planks', '[withdrawn]'),
	);
	const left = await entriesOf(place);
	expect(left.map((entry) => entry.id)).toEqual(expect.arrayContaining(ids));
	const withdrawn = left.find((entry) => entry.id === id);
	expect(withdrawn).toMatchObject({
		state: 'withdrawn',
		reason: 'A court ordered it.',
		versions: 2,
	});

	const { code, said } = await runVariorum('build', ['--site', 'https://news.invalid'], place);
	expect(code, said).toBe(0);
	const site = await textsBelow(join(place, 'dist'));
	for (const [path, text] of site) expect(text, path).not.toMatch(/replaced 4\d planks/iu);
	for (const path of [`q/${id}/`, `q/${id}/v1/`, `q/${id}/v2/`, `embed/q/${id}/`]) {
		const page = site.get(`${path}index.html`);
		expect(page, path).toContain('These words were withdrawn');
		expect(page, path).toContain('The reason: A court ordered it.');
		expect(page, path).toContain('<meta name="robots" content="noindex">');
	}
	expect(site.get(`oembed/q/${id}.json`)).toContain('These words were withdrawn');
	expect(site.get('data/v1/ledger/harbour.json')).toContain('"state": "withdrawn"');
	expect(site.has(`cards/q/${id}.png`)).toBe(false);
	expect(site.get('sitemap-0.xml')).not.toContain(id);

	const verified = await runVariorum('verify', ['dist/data/v1/evidence/harbour.json'], place);
	expect(verified.code, verified.said).toBe(0);

	// without the decision the id stays withdrawn, and the words may not come back
	await writeTree(place, { 'content/decisions/harbour.yaml': '' });
	await build(place);
	expect((await entriesOf(place)).find((entry) => entry.id === id)).toEqual(withdrawn);
	await writeTree(place, { 'seeds/harbour/evening.txt': evening });
	const report = await build(place);
	expect(told(report)).toContain(
		`seeds/harbour/evening.txt\n  3:37 error [withdrawn-words] These words were withdrawn with /q/${id}/ and may not be published again.`,
	);
});

test('words that came back in a hand-written file, or in a longer sentence, are told', async () => {
	const { place, id } = await editedPlace();
	await writeTree(place, { ...cutSeeds, ...decided(id) });
	await build(place);
	await writeTree(place, {
		'content/explainers/a.mdx': 'She said that yes: “we have replaced *41* planks”, or more.\n',
	});
	const report = await build(place);
	expect(needsWork(report)).toBe(true);
	expect(told(report)).toMatch(/^content\/explainers\/a\.mdx\n/u);
	expect(told(report)).toContain(
		`  1:21 error [withdrawn-words] These words were withdrawn with /q/${id}/ and may not be published again. Take them out of this file: put […] in their place, or cut the sentence. Then run this again.`,
	);
	await writeTree(place, {
		'seeds/harbour/evening.txt': `${cut(evening)}\nIt seems we have replaced 41 planks by now.\n`,
	});
	expect(told(await build(place))).toContain(
		'seeds/harbour/evening.txt\n  5:10 error [withdrawn-words] These words were withdrawn',
	);
});

function withoutFolder(tree: Tree): Tree {
	return Object.fromEntries(
		Object.entries(tree).map(([path, text]) => [path.replace('content/', ''), text]),
	);
}

/** Every file of a folder as text; what is packed is unpacked. */
async function textsBelow(folder: string): Promise<Map<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const texts = new Map<string, string>();
	for (const entry of entries.filter((each) => each.isFile())) {
		const path = join(entry.parentPath, entry.name);
		const bytes = await readFile(path);
		const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
		texts.set(path.slice(folder.length + 1), (isPacked ? gunzipSync(bytes) : bytes).toString());
	}
	return texts;
}
