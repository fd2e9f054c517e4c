import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree, temporaryFolder } from '../testing/temporary-folder.ts';
import { replaceableFolder } from './replaceable-folder.ts';

const project = {
	'project/content/events/harbour.json': '{}',
	'project/package.json': '{}',
	'project/seeds/harbour/a.txt': 'A.',
};

/** What comes of a site for `out`: its real path, or the failure, seen from the place of it all. */
async function outcome(place: string, out: string): Promise<string> {
	const precious = {
		working: join(place, 'project'),
		content: join(place, 'project/content'),
		seeds: join(place, 'project/seeds'),
	};
	const path = await replaceableFolder(join(place, out), precious).catch(String);
	return path.replaceAll(`${place}/`, '');
}

test.each(['project/dist', 'new/deep/site', 'empty'])('takes %s', async (out) => {
	const place = await temporaryFolder(project);
	await mkdir(join(place, 'empty'));
	expect(await outcome(place, out)).toBe(out);
});

test('takes the site from before', async () => {
	const site = { 'dist/index.html': '', 'dist/.variorum-site': '' };
	expect(await outcome(await temporaryFolder({ ...project, ...site }), 'dist')).toBe('dist');
});

test('refuses a folder of anything else', async () => {
	const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name): [string, string] => [
		`thesis/${name}.tex`,
		'',
	]);
	const place = await temporaryFolder({ ...project, ...Object.fromEntries(names) });
	expect(await outcome(place, 'thesis')).toMatchInlineSnapshot(
		`"Failure: thesis holds a.tex, b.tex, c.tex, d.tex, e.tex, … and is no site built here. A site takes the place of all that is in its folder. Give --out a folder that is new or empty, or empty this one."`,
	);
});

test('refuses a file', async () => {
	expect(
		await outcome(await temporaryFolder(project), 'project/package.json'),
	).toMatchInlineSnapshot(
		`"Failure: project/package.json is a file. Give --out a folder that is new or empty."`,
	);
});

test.each(['project', '.', 'project/content', 'project/content/events', 'project/seeds/new'])(
	'refuses %s, which is or holds or lies within what is precious, though it were a site',
	async (out) => {
		const marker = { [`${out}/.variorum-site`]: '' };
		const place = await temporaryFolder({ ...project, ...marker });
		expect(await outcome(place, out)).toContain(
			'A site takes the place of all that is in its folder.',
		);
	},
);

test('says what is precious', async () => {
	const place = await temporaryFolder(project);
	expect(await outcome(place, 'project')).toMatchInlineSnapshot(
		`"Failure: project is or holds the content (project/content). A site takes the place of all that is in its folder. Give --out a folder of its own, such as dist."`,
	);
	expect(await outcome(place, 'project/seeds/new')).toMatchInlineSnapshot(
		`"Failure: project/seeds/new lies within the articles (project/seeds). A site takes the place of all that is in its folder. Give --out a folder of its own, such as dist."`,
	);
});

test('sees through symbolic links', async () => {
	const place = await temporaryFolder(project);
	await symlink('project', join(place, 'link'));
	await symlink('nowhere', join(place, 'broken'));
	expect(await outcome(place, 'link/dist')).toBe('project/dist');
	expect(await outcome(place, 'link')).toContain('is or holds the content');
	expect(await outcome(place, 'broken')).toContain('leads nowhere');
	expect(await readTree(place)).toEqual(project);
});
