import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { servedDesk } from '../testing/served-desk.ts';
import { today } from './today.ts';

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

test('excludes what is no claim, with the reason that its page gives', async () => {
	const { get, post, claim, place } = await servedDesk();
	const refused = await post('exclude', { ...claim.fields, reason: ' ' });
	expect([refused.status, refused.text]).toEqual([
		422,
		expect.stringContaining('Write why it is excluded: its page tells readers.'),
	]);
	expect((await post('exclude', { ...claim.fields, reason: 'A caption. ' })).status).toBe(303);
	const { id, words } = claim;
	const yaml = await readFile(join(place, 'content/decisions/harbour.yaml'), 'utf8');
	expect(parse(yaml)).toEqual({
		exclude: [{ id, words, reason: 'A caption.', by: 'Ann Ahl', date: today() }],
	});
	expect((await get()).text).not.toContain(`id="i-${id}"`);
});
