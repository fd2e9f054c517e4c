import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { EventAnalysis } from '../../src/model/event-analysis.ts';
import { contentOf } from '../testing/built-place.ts';
import { postForm, servedDesk } from '../testing/served-desk.ts';
import { temporaryFolder, writeTree } from '../testing/temporary-folder.ts';
import { today } from './today.ts';

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const path = 'content/decisions/harbour.yaml';

const decided = async (place: string) =>
	parse(await readFile(join(place, path), 'utf8')) as unknown;

const analysisAt = async (place: string) =>
	JSON.parse((await contentOf(place))['events/harbour.json']!) as EventAnalysis;

test('shows a group that is unsure beside the texts, until it is confirmed', async () => {
	const { get, post, claim, place } = await servedDesk({ [path]: '# Asked the office.\n' });
	const before = await get();
	expect(before.text).toContain(`id="i-${claim.id}"`);
	for (const { exact } of claim.tellings) expect(before.text).toContain(`<mark>${exact}</mark>`);
	expect((await post('confirm', claim.fields)).headers['location']).toBe('./#said');
	const text = await readFile(join(place, path), 'utf8');
	expect(text).toMatch(/^# Asked the office\.\n/u);
	const { id, words } = claim;
	expect(parse(text)).toEqual({ confirm: [{ id, words, by: 'Ann Ahl', date: today() }] });
	const after = await get();
	expect(after.text).not.toContain(`id="i-${claim.id}"`);
	expect(after.text).toContain('1 change is not applied yet.');
});

test('applies what was decided by the usual build', async () => {
	const { get, post, claim, place } = await servedDesk();
	await post('confirm', claim.fields);
	expect((await post('apply', {})).status).toBe(303);
	const { claims } = await analysisAt(place);
	expect(claims.find(({ id }) => id === claim.id)?.confirmed).toEqual({
		by: 'Ann Ahl',
		date: today(),
		since: [],
	});
	const { text } = await get();
	expect(text).toContain('The content is rebuilt: 1 event, 2 articles');
	expect(text).not.toContain('not applied yet');
});

test('splits off the places that were selected, by their words', async () => {
	const { post, claim, place } = await servedDesk();
	const last = claim.tellings.find(({ exact }) => exact !== claim.words)!;
	const apart = `${last.article}:${last.start}-${last.end}`;
	expect((await post('split', { ...claim.fields, apart })).status).toBe(303);
	const { id, words } = claim;
	const entry = { id, words, apart: [last.exact], by: 'Ann Ahl', date: today() };
	expect(await decided(place)).toEqual({ split: [entry] });
});

test('splits off all others, where the words by which it goes are selected', async () => {
	const { post, claim, place } = await servedDesk();
	const title = claim.tellings.find(({ exact }) => exact === claim.words)!;
	const others = claim.tellings.filter(({ exact }) => exact !== claim.words);
	const ticked = { ...claim.fields, apart: `${title.article}:${title.start}-${title.end}` };
	const refused = await post('split', ticked);
	expect([refused.status, refused.text]).toEqual([
		422,
		expect.stringContaining(
			'Select what belongs to these words, and keep only that: the rest leaves for another address.',
		),
	]);
	expect((await post('split', { ...ticked, others: 'leave' })).status).toBe(303);
	expect(await decided(place)).toMatchObject({
		split: [{ apart: [...new Set(others.map(({ exact }) => exact))] }],
	});
});

test('merges with what is named by its id, or its address', async () => {
	const { post, claim, place } = await servedDesk();
	const other = (await analysisAt(place)).claims.find(({ id }) => id !== claim.id)!;
	expect((await post('merge', { ...claim.fields, other: `/c/${other.id}/` })).status).toBe(303);
	expect(await decided(place)).toEqual({
		merge: [
			{
				ids: [claim.id, other.id],
				words: [claim.words, other.statement],
				by: 'Ann Ahl',
				date: today(),
			},
		],
	});
});

test('begins a review, which then waits for who signs it', async () => {
	const { get, post, claim, place } = await servedDesk();
	expect((await post('review', { id: claim.id })).status).toBe(303);
	const draft = await readFile(join(place, `content/reviews/${claim.id}.mdx`), 'utf8');
	expect(draft).toContain('draft: true');
	expect((await get()).text).toContain('This is a draft, and is not published.');
});

test('says what changed in published words, and which decisions don’t apply', async () => {
	const { get, post, place } = await servedDesk();
	const morning = join(place, 'seeds/harbour/morning.txt');
	const text = await readFile(morning, 'utf8');
	await writeTree(place, {
		'seeds/harbour/morning.txt': text.replace('40', '41'),
		[path]: 'confirm:\n  - { id: zzzzzzz, words: It fell., by: Ann }\n',
	});
	await post('look', {});
	const page = (await get()).text;
	expect(page).toContain('content/decisions/harbour.yaml:2:5');
	expect(page).toContain('No claim or quotation of this event has the id “zzzzzzz”.');
	expect(page).toMatch(/Published words that changed<\/a> [1-9]/u);
	expect(page).toContain('seeds/harbour/morning.txt:5:');
	const changed = /<div id="changed".*?<\/section>/su.exec(page)?.[0];
	expect(changed).toContain('41 planks'); // as it is now
	expect(changed).toMatch(/<mark>[^<]*40 planks/u); // as it is published
});

test.each([
	['words that have changed', { words: 'The pier fell.' }, 'Look at it again.'],
	['an id that there is not', { id: 'zzzzzzz' }, 'has no claim or quotation “zzzzzzz”'],
	[
		'an event that there is not',
		{ event: 'pier' },
		'There is no event “pier”. There are: harbour.',
	],
])('decides nothing on %s', async (_, fields, reason) => {
	const { post, claim, place } = await servedDesk();
	const { status, text } = await post('confirm', { ...claim.fields, ...fields });
	expect([status, text]).toEqual([422, expect.stringContaining(reason)]);
	await expect(decided(place)).rejects.toThrow('ENOENT');
});

test('leaves a file alone that can’t be read, and says where it is broken', async () => {
	const { post, claim, place } = await servedDesk();
	await writeTree(place, { [path]: 'confirm: [\n' });
	const { status, text } = await post('confirm', claim.fields);
	expect(status).toBe(422);
	expect(text).toContain('Nothing was written. content/decisions/harbour.yaml:1:10:');
	expect(await readFile(join(place, path), 'utf8')).toBe('confirm: [\n');
});

test('writes no decision that contradicts another', async () => {
	const { post, claim, place } = await servedDesk();
	await post('confirm', claim.fields);
	const before = await decided(place);
	const { status, text } = await post('confirm', claim.fields);
	expect([status, text]).toEqual([422, expect.stringContaining('was decided for')]);
	expect(text).not.toContain('Written to');
	const last = claim.tellings.find(({ exact }) => exact !== claim.words)!;
	const apart = `${last.article}:${last.start}-${last.end}`;
	const split = await post('split', { ...claim.fields, apart });
	expect([split.status, split.text]).toEqual([
		422,
		expect.stringContaining('Keep one of the two; what is left can be confirmed once'),
	]);
	expect(await decided(place)).toEqual(before);
});

test('signs nothing for somebody who has given no name', async () => {
	const { address, claim, place } = await servedDesk();
	const { status, text } = await postForm(address, 'confirm', claim.fields, { cookie: 'x=y' });
	expect([status, text]).toEqual([422, expect.stringContaining('Give your name first')]);
	await expect(decided(place)).rejects.toThrow('ENOENT');
});

test('remembers a name, without what would break a line', async () => {
	const { post, get } = await servedDesk();
	const { headers } = await post('by', { name: ' Ben \n Bo; x=y ' });
	expect(headers['set-cookie']).toEqual([
		'variorum-editor=Ben%20Bo%3B%20x%3Dy; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict',
	]);
	expect((await get()).text).toContain('value="Ann Ahl"');
});

test('does not follow a link out of the content folder', async () => {
	const { post, claim, place } = await servedDesk();
	const outside = await temporaryFolder();
	await rm(join(place, 'content/decisions'), { recursive: true, force: true });
	await mkdir(join(outside, 'decisions'));
	await symlink(join(outside, 'decisions'), join(place, 'content/decisions'));
	const { status, text } = await post('confirm', claim.fields);
	expect([status, text]).toEqual([422, expect.stringContaining('lies outside the content folder')]);
});
