import { expect, test } from 'vitest';
import { builtPlace } from '../testing/built-place.ts';
import { runVariorum } from '../testing/run-script.ts';
import { readTree, writeTree } from '../testing/temporary-folder.ts';

/** Hand-written files, each with a mistake. */
const mistaken = {
	'content/settings.yaml': 'name: Pier\nnmae: Pier\n',
	'content/sources/harbor/morning.yaml': 'publisher: The Arby Post\n',
	'content/decisions/habour.yaml': '',
	'content/sources/harbour/morning.yaml': 'publisher: The Arby Post\ndate: Monday\n',
};

test('finds what is wrong in every kind of file, with its place, and writes nothing', async () => {
	const place = await builtPlace();
	await writeTree(place, { ...mistaken, 'seeds/harbour/bad.txt': 'One\nTwo\0' });
	const before = await readTree(place);
	const { code, said } = await runVariorum('check', [], place);
	expect(code).toBe(1);
	expect(said).toMatch(
		/content\/settings\.yaml\n {2}2:1 error \[settings\] .*Did you mean “name”\?/u,
	);
	expect(said).toMatch(
		/content\/sources\/harbor\n {2}error \[source-record\] There is no event harbor in seeds\/.*Did you mean “harbour”\?/u,
	);
	expect(said).toContain('content/decisions/habour.yaml\n  error [decision] There is no event');
	expect(said).toMatch(
		/content\/sources\/harbour\/morning\.yaml\n {2}2:1 error \[source-record\]/u,
	);
	expect(said).toContain('seeds/harbour/bad.txt\n  2:4 error [control-character]');
	expect(await readTree(place)).toEqual(before);
});

test('tells programs where each finding is, and what is out of date', async () => {
	const place = await builtPlace();
	expect(JSON.parse((await runVariorum('check', ['--json'], place)).out)).toEqual({
		...{ ok: true, findings: [], outOfDate: [] },
	});
	await writeTree(place, {
		'content/settings.yaml': mistaken['content/settings.yaml'],
		'content/articles/harbour/evening.mdx': 'tampered',
	});
	const { code, out } = await runVariorum('check', ['--json'], place);
	expect(code).toBe(1);
	expect(JSON.parse(out)).toEqual({
		ok: false,
		findings: [
			{
				...{ file: 'content/settings.yaml', line: 2, column: 1, rule: 'settings' },
				severity: 'error',
				message: expect.stringContaining('nmae') as string,
				text: 'nmae: Pier',
			},
		],
		outOfDate: [{ kind: 'stale', path: 'content/articles/harbour/evening.mdx' }],
	});
});

test('warns of files that nobody reads, and names what may be meant; so does “content”', async () => {
	const place = await builtPlace();
	await writeTree(place, {
		'content/setings.yaml': 'name: Pier\n',
		'content/decisions/harbour.yml': 'confirm: []\n',
		'content/explainers/why.md': 'Why\n',
		'content/.DS_Store': '',
		'content/reviews/.gitkeep': '',
	});
	const before = await readTree(place);
	for (const command of ['check', 'content']) {
		const { code, said } = await runVariorum(command, [], place);
		expect(said).toMatchInlineSnapshot(`
			"Reading harbour (1 of 1)
			content/decisions/harbour.yml
			  warning [unread-file] Nobody reads this. Did you mean “content/decisions/harbour.yaml”?

			content/explainers/why.md
			  warning [unread-file] Nobody reads this. Did you mean “content/explainers/why.mdx”?

			content/setings.yaml
			  warning [unread-file] Nobody reads this. Did you mean “content/settings.yaml”?

			3 warnings

			"
		`);
		expect(code).toBe(0);
	}
	expect(await readTree(place)).toEqual(before);
});
