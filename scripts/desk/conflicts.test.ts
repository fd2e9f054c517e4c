import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { EventAnalysis } from '../../src/model/event-analysis.ts';
import { contentOf } from '../testing/built-place.ts';
import { servedDesk } from '../testing/served-desk.ts';

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

/** Two more articles that tell one thing with two numbers. */
const roofs = {
	'seeds/harbour/noon.txt': 'The storm tore 12 roofs off the old market, the mayor said.\n',
	'seeds/harbour/night.txt': 'The storm tore 14 roofs off the old market, the mayor said.\n',
};

async function deskOfConflict() {
	const desk = await servedDesk(roofs);
	const claims = async () =>
		(JSON.parse((await contentOf(desk.place))['events/harbour.json']!) as EventAnalysis).claims;
	const [claim] = (await claims()).filter(({ agreement }) => agreement === 'conflicting');
	const { id, statement: words } = claim!;
	return { ...desk, claims, id, fields: { event: 'harbour', id, words } };
}

test('groups that conflict come first, with what conflicts', async () => {
	const { get, id } = await deskOfConflict();
	const { text } = await get();
	const section = /<div id="conflicts".*?<\/section>/su.exec(text)?.[0];
	expect(section).toContain(`id="i-${id}"`);
	expect(section).toContain('readers see a conflict');
	expect(section).toMatch(/figure<\/strong> “12 roofs” \/ “14 roofs”|“14 roofs” \/ “12 roofs”/u);
	expect(text.indexOf('id="conflicts"')).toBeLessThan(text.indexOf('id="unsure"'));
});

test('a difference is marked as harmless with a button, in words that count', async () => {
	const { get, post, claims, id, fields, place } = await deskOfConflict();
	const { text } = await get();
	const between = /name="between" value="([^"]*)"/u.exec(text)![1]!.replaceAll('&quot;', '"');
	expect((await post('harmless', { ...fields, between })).status).toBe(303);
	const yaml = parse(
		await readFile(join(place, 'content/decisions/harbour.yaml'), 'utf8'),
	) as unknown;
	expect(yaml).toMatchObject({ harmless: [{ id, between: JSON.parse(between) as unknown }] });
	expect((await get()).text).not.toContain('id="conflicts"');
	expect((await post('harmless', { ...fields, between })).text).toContain(
		'This difference is not open any more. Look at it again.',
	);
	await post('apply', {});
	expect((await claims()).find((each) => each.id === id)?.agreement).not.toBe('conflicting');
});
