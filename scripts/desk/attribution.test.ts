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

/** Two say the same words, and of the last quotation it is not plain whose it is. */
const strike = `Nurses walk out

“We are tired,” said Ann Roe, a nurse.

“We are tired,” said Cole Marsh, a porter.

Bo Marl met Dora Vane on Monday. The pay, she said, was “an insult to all of us”.

“The house is cold in winter,” said Lea Strom, the minister.

“We will go on.”
`;

async function deskOfStrike(text = strike) {
	const desk = await servedDesk({ 'seeds/harbour/strike.txt': text });
	const analysis = async () =>
		JSON.parse((await contentOf(desk.place))['events/harbour.json']!) as EventAnalysis;
	const wordings = (await analysis()).utterances.flatMap(({ id, wordings: all }) =>
		all.map((place) => ({ id, words: all[0]!.exact, ...place })),
	);
	const fieldsOf = (exact: string, nth = 0) => {
		const found = wordings.filter((each) => each.exact.includes(exact))[nth]!;
		const { id, words, article, start, end } = found;
		return { event: 'harbour', id, words, place: `${article}:${start}-${end}` };
	};
	const decisions = async () =>
		parse(await readFile(join(desk.place, 'content/decisions/harbour.yaml'), 'utf8')) as unknown;
	return { ...desk, analysis, fieldsOf, decisions };
}

test('words are given to who said them, beside the quotation, and the build takes it in', async () => {
	const { get, post, fieldsOf, decisions, analysis } = await deskOfStrike();
	const fields = fieldsOf('an insult');
	expect((await get(`?id=${fields.id}`)).text).toContain('<form method="post" action="attribute"');
	expect((await post('attribute', { ...fields, name: ' Bo Marl ' })).status).toBe(303);
	const words = 'an insult to all of us';
	expect(await decisions()).toEqual({
		attribute: [{ article: 'strike', words, name: 'Bo Marl', by: 'Ann Ahl', date: today() }],
	});
	expect((await get(`?id=${fields.id}`)).text).toContain(`“${words}” in strike: Bo Marl`);
	await post('apply', {});
	const { utterances } = await analysis();
	expect(utterances.find(({ id }) => id === fields.id)?.speaker).toBe('bo-marl');
});

test('of words that the article has twice, with what stands beside them', async () => {
	const { post, fieldsOf, decisions, get } = await deskOfStrike();
	const second = fieldsOf('We are tired', 1);
	expect((await post('attribute', { ...second, nobody: 'yes', name: '' })).status).toBe(303);
	expect(await decisions()).toMatchObject({
		attribute: [{ article: 'strike', words: 'We are tired,” said Cole', name: null }],
	});
	await post('apply', {});
	expect((await get()).text).not.toContain('id="decisions"'); // none that doesn’t apply
});

test('is said once, by a name, of a quotation that is there', async () => {
	const { post, fieldsOf, decisions } = await deskOfStrike();
	const fields = fieldsOf('an insult');
	const refused = async (more: Record<string, string>) => {
		const { status, text } = await post('attribute', { ...fields, ...more });
		return [status, /role="alert">(?<told>[^<]*)/u.exec(text)?.groups?.['told']];
	};
	expect(await refused({ name: ' ' })).toEqual([
		422,
		'Write who said the words, or press “Nobody named”.',
	]);
	expect(await refused({ name: 'Bo Marl', place: 'strike:1-2' })).toEqual([
		422,
		'This quotation is not where it was any more. Look at it again.',
	]);
	await expect(decisions()).rejects.toThrow('ENOENT');
	await post('attribute', { ...fields, found: 'Dora Vane', name: '' });
	expect(await refused({ name: 'Bo Marl' })).toEqual([
		422,
		'Who said these words was decided before: Dora Vane, by Ann Ahl. Take that back first.',
	]);
});

/** The section of a page with this id. */
const sectionOf = (text: string, id: string) =>
	new RegExp(`<div id="${id}".*?</section>`, 'su').exec(text)?.[0];

test('a speaker who is but probable waits, behind what conflicts, until somebody says who it was', async () => {
	const { get, post, fieldsOf } = await deskOfStrike();
	const fields = fieldsOf('We will go on');
	const section = sectionOf((await get()).text, 'speakers-unsure');
	expect(section).toContain('Pages put these words, with “probably”, into somebody’s mouth.');
	expect(section).toContain(`id="i-${fields.id}"`);
	expect(section).toMatch(/1: Probably Lea Strom \(\d\d% certain\) in Unnamed outlet/u);
	await post('attribute', { ...fields, found: 'Lea Strom', name: '' });
	expect(sectionOf((await get()).text, 'speakers-unsure')).toBeUndefined();
});

test('words that have letters in common with decided ones stay open', async () => {
	const know = strike.replace('We will go on', 'We know that it will go on');
	const no = know.replace('“an insult to all of us”', '“no”');
	const { get, post, fieldsOf } = await deskOfStrike(no);
	const [decided, open] = [fieldsOf('no'), fieldsOf('We know')];
	await post('attribute', { ...decided, name: 'Bo Marl' });
	expect(sectionOf((await get()).text, 'speakers-unsure')).toContain(`id="i-${open.id}"`);
	const item = (await get(`?id=${open.id}`)).text.split('id="asked"')[1]!.split('</article>')[0]!;
	expect(item).toContain('Probably Lea Strom');
	expect(item).not.toContain('Take back');
});

test('words beside a quotation end before the next one, and where none tell it, one reads what to do', async () => {
	const text =
		'Nurses walk out\n\n“No comment.” “No comment,” a nurse, Ann Roe, told the Echo. “We will go on.”\n';
	const { post, fieldsOf, decisions } = await deskOfStrike(text);
	const refused = await post('attribute', { ...fieldsOf('No comment'), name: 'Ann Roe' });
	expect([refused.status, refused.text]).toEqual([
		422,
		expect.stringContaining('under “attribute” in content/decisions/harbour.yaml by hand'),
	]);
	await post('attribute', { ...fieldsOf('No comment', 1), name: 'Ann Roe' });
	expect(await decisions()).toMatchObject({ attribute: [{ words: 'No comment,” a' }] });
});

test('a place says who was decided on, before that is applied', async () => {
	const { get, post, fieldsOf } = await deskOfStrike();
	const fields = fieldsOf('We will go on');
	await post('attribute', { ...fields, name: 'Dora Vane' });
	const { text } = await get(`?id=${fields.id}`);
	expect(text).toContain('<p>Said by Dora Vane</p>');
	expect(text).not.toContain('Said by Lea Strom');
});
