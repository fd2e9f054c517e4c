import { rename, rm, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { build, builtPlace, contentOf, settingsOf, told } from '../testing/built-place.ts';
import { harbourSeeds, morning } from '../testing/harbour-seeds.ts';
import { temporaryFolder, writeTree } from '../testing/temporary-folder.ts';
import { checkContent } from './build-content.ts';
import { needsWork, summaryOf } from './content-report.ts';

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

test('changes nothing when it runs again, not even a time stamp', async () => {
	const place = await builtPlace();
	const times = async () => {
		const paths = Object.keys(await contentOf(place));
		const stats = await Promise.all(paths.map((path) => stat(join(place, 'content', path))));
		return stats.map(({ ctimeMs }) => ctimeMs);
	};
	const before = await times();
	expect(needsWork(await build(place))).toBe(false);
	expect(await times()).toEqual(before);
	expect((await checkContent(settingsOf(place))).mismatches).toEqual([]);
});

test('takes an article away that is gone, and keeps its ids in the ledger', async () => {
	const place = await builtPlace();
	await rm(join(place, 'seeds/harbour/evening.txt'));
	expect(needsWork(await build(place))).toBe(false);
	const content = await contentOf(place);
	expect(Object.keys(content)).not.toContain('articles/harbour/evening.mdx');
	expect(content['ledger/harbour.json']).toContain('"evening.txt"');
});

test('writes nothing of an event when an article can’t be read that was published', async () => {
	const place = await builtPlace();
	const before = await contentOf(place);
	await writeTree(place, { 'seeds/harbour/morning.txt': '', 'seeds/harbour/new.txt': morning });
	const report = await build(place);
	expect(report.plans).toMatchObject([{ event: 'harbour', lost: ['morning.txt'] }]);
	expect(summaryOf(report)).toMatch(/; as published before: harbour$/);
	expect(needsWork(report)).toBe(true);
	expect(await contentOf(place)).toEqual(before);
});

test('and tells of nothing that would have changed without it', async () => {
	const place = await builtPlace();
	await writeTree(place, { 'seeds/harbour/morning.txt': '' });
	expect((await build(place)).findings.map(({ ruleId }) => ruleId)).toEqual(['empty']);
});

test('writes nothing where no article can be read', async () => {
	const place = await temporaryFolder({ 'seeds/harbour/bad.txt': '\0' });
	expect(summaryOf(await build(place))).toBe(
		'0 events, 0 articles, 0 claims, 0 quotations, 1 refused: harbour/bad.txt',
	);
	expect(await contentOf(place)).toEqual({});
});

test('finds a folder without articles, and no folder of articles', async () => {
	const place = await temporaryFolder({ 'seeds/harbour/notes.md': '' });
	expect(told(await build(place))).toContain('There is no article in this folder.');
	await rm(join(place, 'seeds/harbour'), { recursive: true });
	const report = await build(place);
	expect(told(report)).toContain('There is no folder of articles here.');
	expect(needsWork(report)).toBe(true);
});

test('does not let a published event vanish with its folder', async () => {
	const place = await builtPlace({ 'seeds/pier/a.txt': morning });
	const before = await contentOf(place);
	await rm(join(place, 'seeds/pier'), { recursive: true });
	const report = await build(place);
	expect(told(report)).toContain('seeds/pier\n  error [no-articles] This event was published');
	expect(needsWork(report)).toBe(true);
	expect(await contentOf(place)).toEqual(before);
});

test('reads no event that lies outside the seeds folder, and keeps what is published of it', async () => {
	const place = await builtPlace({ 'seeds/pier/a.txt': morning });
	const before = await contentOf(place);
	await rename(join(place, 'seeds/pier'), join(place, 'elsewhere'));
	await symlink('../elsewhere', join(place, 'seeds/pier'));
	const reports = [await build(place), await build(place, 'pier')];
	for (const report of reports) {
		expect(told(report)).toMatchInlineSnapshot(`
			"seeds/pier
			  error [outside-folder] This symbolic link leads out of the seeds folder. Put the folder itself in its place.

			1 error"
		`);
		expect(needsWork(report)).toBe(true);
	}
	expect(await contentOf(place)).toEqual(before);
	expect(needsWork(await build(place, 'harbour'))).toBe(false);
});

test('follows a symbolic link to an event within the seeds folder', async () => {
	const place = await temporaryFolder({ 'seeds/.kept/a.txt': morning });
	await symlink('.kept', join(place, 'seeds/harbour'));
	expect(needsWork(await build(place))).toBe(false);
	expect(Object.keys(await contentOf(place))).toContain('articles/harbour/a.mdx');
});

test('publishes an article that is not English, with a warning', async () => {
	const german = 'Der Hafen ist seit Montag wieder offen, und die Stadt freut sich sehr darüber. ';
	const place = await temporaryFolder({ 'seeds/harbour/abend.txt': german.repeat(4) });
	const report = await build(place);
	expect(told(report)).toContain('not-english');
	expect(needsWork(report)).toBe(false);
	expect(Object.keys(await contentOf(place))).toContain('articles/harbour/abend.mdx');
});

test('refuses an article whose record is wrong, and says where', async () => {
	const place = await temporaryFolder({
		...harbourSeeds,
		'content/sources/harbour/evening.yaml': 'publsher: The Evening Lantern\n',
		'content/sources/harbour/mornin.yaml': 'publisher: The Morning Lantern\n',
	});
	const report = await build(place);
	expect(told(report)).toMatch(
		/harbour\/evening\.yaml\n  1:1 error \[source-record\] “publsher” is not a key/,
	);
	expect(told(report)).toContain(
		'no article mornin.txt for this record. Rename it, or delete it. Did you mean “morning.txt”?',
	);
	expect(told(report)).toContain('evening.txt is not published until this is mended.\n');
	expect(summaryOf(report)).toMatch(/, 1 article, .*, 1 refused: harbour\/evening\.txt$/);
	expect(Object.keys(await contentOf(place))).not.toContain('articles/harbour/evening.mdx');
});

test('writes nothing of an event whose decisions can’t be read, and all of the others', async () => {
	const place = await temporaryFolder({
		...harbourSeeds,
		'seeds/pier/morning.txt': morning,
		'content/decisions/pier.yaml': 'confrim: []\n',
	});
	const report = await build(place);
	expect(told(report)).toMatch(
		/decisions\/pier\.yaml\n  1:1 error \[decision\] “confrim” is not a key .* Did you mean “confirm”\?/,
	);
	expect(needsWork(report)).toBe(true);
	expect(Object.keys(await contentOf(place))).toContain('events/harbour.json');
	expect(Object.keys(await contentOf(place))).not.toContain('events/pier.json');
});

test('names the outlet as the record does', async () => {
	const record = { 'content/sources/harbour/evening.yaml': 'publisher: The Evening Lantern\n' };
	const place = await builtPlace(record);
	expect((await contentOf(place))['events/harbour.json']).toContain('The Evening Lantern');
});

test('builds one event, and gives no id twice over all events', async () => {
	const place = await temporaryFolder({ ...harbourSeeds, 'seeds/pier/morning.txt': morning });
	await build(place, 'pier');
	expect(Object.keys(await contentOf(place))).toEqual([
		'articles/pier/morning.mdx',
		'events/pier.json',
		'ledger/pier.json',
	]);
	await build(place);
	const content = await contentOf(place);
	const idsOf = (event: string) =>
		(
			JSON.parse(content[`ledger/${event}.json`] ?? '') as { entries: { id: string }[] }
		).entries.map(({ id }) => id);
	expect(idsOf('harbour').length).toBeGreaterThan(0);
	expect(idsOf('harbour').filter((id) => idsOf('pier').includes(id))).toEqual([]);
	expect(Object.keys(content)).toContain('articles/harbour/morning-harbour.mdx');
});

test('says which event was meant', async () => {
	const place = await temporaryFolder(harbourSeeds);
	await expect(build(place, 'harbor')).rejects.toThrow(
		'There is no event “harbor”. Did you mean “harbour”?',
	);
});

test('is the same whichever way the articles are read', async () => {
	const [one, other] = [await builtPlace(), await temporaryFolder()];
	await writeTree(other, Object.fromEntries(Object.entries(harbourSeeds).reverse()));
	await build(other);
	expect(await contentOf(other)).toEqual(await contentOf(one));
});
