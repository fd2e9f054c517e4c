import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { signature } from '../../src/views/wording/signature.ts';
import { servedDesk } from '../testing/served-desk.ts';
import { writeTree } from '../testing/temporary-folder.ts';
import { today } from './today.ts';

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const path = 'content/decisions/harbour.yaml';
const event = 'harbour';
const ann = signature({ by: 'Ann Ahl', date: today() });

test('tells what was written, lists it, and takes it out again', async () => {
	const title = 'title:\n  # agreed on Monday\n  - title: The pier\n    by: Bo Berg\n';
	const { get, post, claim, place } = await servedDesk({ [path]: title });
	const { id, words } = claim;
	await post('confirm', claim.fields);
	const after = (await get()).text;
	expect(after).toContain(`Written to ${path}. Confirmed, by ${ann}: “${words}” (${id}).</p>`);
	expect(after).toContain('Decided (2)');
	expect(after).toContain('<strong>Title by Bo Berg</strong>');
	const decision = JSON.stringify({
		key: 'confirm',
		is: { id, words, by: 'Ann Ahl', date: today() },
	});
	expect((await post('take-back', { event, decision, next: 'decided' })).headers['location']).toBe(
		'./#decided',
	);
	expect(await readFile(join(place, path), 'utf8')).toBe(`${title}confirm: []\n`);
	const last = (await get()).text;
	expect(last).toContain(`Taken out of ${path}. Confirmed, by ${ann}: “${words}” (${id}).</p>`);
	expect(last).toContain(`id="i-${id}"`);
});

test('a group that is opened says what was decided on it', async () => {
	const { get, post, claim } = await servedDesk();
	await post('confirm', claim.fields);
	const { text } = await get(`?id=${claim.id}`);
	const opened = /<article[^>]*id="i-.*?<\/article>/su.exec(text)?.[0];
	expect(opened).toContain(`Confirmed by ${ann}`);
	expect(opened).toContain('action="take-back"');
});

test.each([
	['a decision that is not in the file', { key: 'confirm', is: { id: 'zzzzzzz' } }],
	['words that are withdrawn', { key: 'withdraw', is: { id: '2bcdfgh', reason: 'A court.' } }],
])('does not take out %s', async (_, decision) => {
	const yaml = 'withdraw:\n  - { id: 2bcdfgh, reason: A court. }\n';
	const { post, place } = await servedDesk();
	await writeTree(place, { [path]: yaml });
	const sent = { event, decision: JSON.stringify(decision) };
	const { status, text } = await post('take-back', sent);
	expect([status, text]).toEqual([
		422,
		expect.stringContaining(
			`Nothing was taken out of ${path}: this decision is not in it any more.`,
		),
	]);
	expect(await readFile(join(place, path), 'utf8')).toBe(yaml);
});
