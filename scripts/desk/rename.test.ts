import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { EventAnalysis } from '../../src/model/event-analysis.ts';
import { contentOf } from '../testing/built-place.ts';
import { servedDesk } from '../testing/served-desk.ts';
import { today } from './today.ts';

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

async function decided(place: string): Promise<unknown> {
	return parse(await readFile(join(place, 'content/decisions/harbour.yaml'), 'utf8'));
}

async function analysisAt(place: string): Promise<EventAnalysis> {
	return JSON.parse((await contentOf(place))['events/harbour.json']!) as EventAnalysis;
}

test('names a speaker', async () => {
	const { post, place } = await servedDesk();
	const fields = { event: 'harbour', speaker: 'ada-quill', name: ' Ada B. Quill ' };
	expect((await post('rename', fields)).status).toBe(303);
	expect(await decided(place)).toEqual({
		rename: [{ speaker: 'ada-quill', name: 'Ada B. Quill', by: 'Ann Ahl', date: today() }],
	});
});

test('a name that another speaker has is refused, with what was meant instead', async () => {
	const { get, post, place } = await servedDesk({
		'seeds/harbour/quay.txt': '“We are tired,” said Cole Marsh.\n',
	});
	const fields = { event: 'harbour', speaker: 'ada-quill', name: 'cole marsh' };
	const { status, text } = await post('rename', fields);
	expect(status).toBe(422);
	expect(text).toContain('harbour has another speaker called “Cole Marsh”.');
	expect(text).toContain('write the name under “Said by”');
	await expect(decided(place)).rejects.toThrow('ENOENT');
	const { id } = (await analysisAt(place)).utterances.find(
		({ speaker }) => speaker === 'cole-marsh',
	)!;
	const opened = (await get(`?id=${id}`)).text;
	expect(opened).toContain('Call this speaker otherwise everywhere (1 quotation)');
});

test('what was opened by its id stays open', async () => {
	const { post, claim } = await servedDesk();
	const fields = { ...claim.fields, next: `i-${claim.id}`, opened: claim.id };
	const { headers } = await post('confirm', fields);
	expect(headers['location']).toBe(`./?id=${claim.id}#i-${claim.id}`);
	const refused = await post('exclude', { ...fields, reason: '' });
	expect(refused.text).toContain('Opened by its id');
});
