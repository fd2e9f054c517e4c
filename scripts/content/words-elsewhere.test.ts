import { beforeEach, expect, test, vi } from 'vitest';
import { hasWords, ledgerFile } from '../../src/model/ledger.ts';
import { build, builtPlace, contentOf, told } from '../testing/built-place.ts';
import { evening, morning } from '../testing/harbour-seeds.ts';
import { writeTree, type Tree } from '../testing/temporary-folder.ts';
import { needsWork } from './content-report.ts';

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const cut = (text: string) => text.replace(/we have replaced 4\d planks/iu, '[…]');
const cutSeeds: Tree = {
	'seeds/harbour/morning.txt': cut(morning),
	'seeds/harbour/evening.txt': cut(evening),
};
const pier = (text: string): Tree => ({ 'seeds/pier/noon.txt': text });
const decidedOf = (event: string, id: string): Tree => ({
	[`content/decisions/${event}.yaml`]: `withdraw:\n  - id: ${id}\n    reason: A court ordered it.\n`,
});
const idIn = async (place: string, event: string): Promise<string> => {
	const text = (await contentOf(place))[`ledger/${event}.json`]!;
	const { entries } = ledgerFile.parse(JSON.parse(text));
	return entries.find(
		(entry) => entry.kind === 'utterance' && hasWords(entry) && entry.words.includes('40 planks'),
	)!.id;
};

/** Both events quote the same words; those of one, in an earlier version alone. */
async function twoEvents() {
	const place = await builtPlace(pier(morning));
	await writeTree(place, pier(morning.replace('40 planks', '41 planks')));
	await build(place);
	const [id, other] = [await idIn(place, 'harbour'), await otherId(place)];
	await writeTree(place, { ...cutSeeds, ...decidedOf('harbour', id) });
	return { place, id, other };
}

const otherId = async (place: string): Promise<string> => {
	const { entries } = ledgerFile.parse(JSON.parse((await contentOf(place))['ledger/pier.json']!));
	return entries.find(
		(entry) => entry.kind === 'utterance' && hasWords(entry) && entry.former.length > 0,
	)!.id;
};

test('words that another event shows too stop the build, at each id and file', async () => {
	const { place, id, other } = await twoEvents();
	const before = await contentOf(place);
	const report = await build(place);
	expect(needsWork(report)).toBe(true);
	expect(told(report)).toContain(
		`content/decisions/pier.yaml\n  error [withdrawn-words] The words that are to be withdrawn with /q/${id}/ are also shown by /q/${other}/ of this event, or by an earlier version of it. Withdraw that id too, here, then run npx variorum content for all events. Until then nothing is withdrawn.`,
	);
	expect(told(report)).toContain(
		`content/versions/pier/noon.v1.txt\n  5:2 error [withdrawn-words] These words are to be withdrawn with /q/${id}/ of another event, and still stand here. This is an earlier text of an article`,
	);
	expect(await contentOf(place)).toEqual(before);
});

test('they are told of articles as well', async () => {
	const { place, id } = await twoEvents();
	await writeTree(place, pier(morning));
	expect(told(await build(place))).toContain(
		`seeds/pier/noon.txt\n  5:2 error [withdrawn-words] These words are to be withdrawn with /q/${id}/ of another event, and still stand here. Take them out of this file first`,
	);
});

test('they go with them where they are withdrawn there too', async () => {
	const { place, other } = await twoEvents();
	const cutBoth = { ...pier(cut(morning)), ...decidedOf('pier', other) };
	await writeTree(place, cutBoth);
	expect(told(await build(place, 'harbour'))).toContain('content/decisions/pier.yaml');
	const report = await build(place);
	expect(needsWork(report), told(report)).toBe(false);
	for (const [path, text] of Object.entries(await contentOf(place)))
		expect(text, path).not.toMatch(/replaced 4\d planks/iu);
});
