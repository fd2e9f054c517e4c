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

const decided = async (place: string) =>
	parse(await readFile(join(place, 'content/decisions/harbour.yaml'), 'utf8')) as unknown;

const analysisAt = async (place: string) =>
	JSON.parse((await contentOf(place))['events/harbour.json']!) as EventAnalysis;

/** A desk with three claims at least, and what a form says of each. */
async function deskOfThree() {
	const noon = 'The lighthouse was painted red in March, the keeper said.\n';
	const desk = await servedDesk({ 'seeds/harbour/noon.txt': noon });
	const { claims } = await analysisAt(desk.place);
	const fields = claims.map(({ id, statement }) => [
		['id', id] as const,
		['words', statement] as const,
	]);
	return { ...desk, claims, ids: claims.map(({ id }) => id), fields };
}

const event = ['event', 'harbour'] as const;

test('a third is merged with what two are by decision', async () => {
	const { post, place, ids, fields } = await deskOfThree();
	const [a, b, c] = fields;
	await post('merge', [event, ...a!, ...b!, ['first', ids[1]!]]);
	await post('merge', [event, ...c!, ...a!]);
	expect(await decided(place)).toMatchObject({
		merge: [{ ids: [ids[1], ids[0]] }, { ids: [ids[1], ids[2]] }],
	});
	const { status, text } = await post('merge', [event, ...a!, ...b!]);
	expect([status, text]).toEqual([
		422,
		expect.stringContaining('They are one by decision already.'),
	]);
});

test('of two that are kept apart nothing else is said, and they can’t be merged', async () => {
	const { post, place, claims, ids, fields } = await deskOfThree();
	const [a, b] = fields;
	expect((await post('distinct', [event, ...a!, ...b!])).status).toBe(303);
	const distinct = [
		{
			ids: ids.slice(0, 2),
			words: claims.slice(0, 2).map(({ statement }) => statement),
			by: 'Ann Ahl',
			date: today(),
		},
	];
	expect(await decided(place)).toEqual({ distinct });
	const { status, text } = await post('merge', [event, ...a!, ...b!]);
	expect([status, text]).toEqual([
		422,
		expect.stringContaining('are one by “merge” and two by “distinct”.'),
	]);
	expect(await decided(place)).toEqual({ distinct });
});
