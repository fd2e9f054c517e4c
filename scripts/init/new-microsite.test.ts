import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handWrittenKinds } from '../../src/desk/kinds.ts';
import { parse } from 'yaml';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { subcommands } from '../subcommands.ts';
import { micrositeFiles } from './microsite-files.ts';
import { newMicrosite } from './new-microsite.ts';
import { packageFile } from './package-file.ts';

interface Workflow {
	readonly permissions: unknown;
	readonly jobs: Readonly<Record<'build' | 'publish', { readonly permissions?: unknown }>>;
}

const files = [
	'README.md',
	'.gitignore',
	'.github/workflows/site.yml',
	'content/settings.yaml',
	...['.vscode/extensions.json', '.vscode/settings.json'],
	...['about', 'corrections-policy', 'funding', 'people', 'principles'].map(
		(name) => `content/pages/${name}.mdx`,
	),
	...handWrittenKinds.map(({ name }) => `content/schemas/${name}.json`),
	'seeds/.gitkeep',
];

test('makes all that a desk begins with', async () => {
	const { written, kept } = await newMicrosite(await temporaryFolder());
	expect(written).toEqual([...files, 'package.json']);
	expect(kept).toEqual([]);
});

test('lets the step alone publish that does, and not what reads the files of the desk', async () => {
	const folder = await temporaryFolder();
	await newMicrosite(folder);
	const workflow = parse(
		await readFile(join(folder, '.github/workflows/site.yml'), 'utf8'),
	) as Workflow;
	expect(workflow.permissions).toEqual({ contents: 'read' });
	expect(workflow.jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' });
	expect(workflow.jobs.publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});

test('writes a README whose commands there are, and no word of an unfinished merge', async () => {
	const texts = await micrositeFiles();
	const readme = texts.get('README.md')!;
	const asked = [...readme.matchAll(/npx variorum (\w+)|npm (?:run )?(\w+)/gu)];
	const names = asked.map(([, command, script]) => command ?? script!);
	const known = subcommands.flatMap((each) => each.names);
	expect(names.length).toBeGreaterThan(5);
	expect(names.filter((name) => !known.includes(name))).toEqual([]);
	for (const text of texts.values()) expect(text).not.toMatch(/^(?:[<>|=] ?){7}/mu);
});

test('overwrites nothing', async () => {
	const folder = await temporaryFolder({ 'README.md': 'Ours.\n' });
	expect(await newMicrosite(folder)).toMatchObject({ kept: ['README.md'] });
	expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('Ours.\n');
});

test('changes nothing when it runs again', async () => {
	const folder = await temporaryFolder();
	await newMicrosite(folder);
	expect(await newMicrosite(folder)).toMatchObject({ written: [], kept: files });
});

test('keeps the scripts and the packages of a package.json that is there', () => {
	const own = {
		name: 'quay',
		scripts: { test: 'echo "Error: no test specified"', build: 'make' },
		dependencies: { variorum: 'file:variorum.tgz' },
	};
	expect(JSON.parse(packageFile(JSON.stringify(own)))).toMatchObject({
		name: 'quay',
		scripts: { build: 'make', content: 'variorum content' },
		dependencies: { variorum: 'file:variorum.tgz' },
	});
});

test('names no package that it does not know the place of', async () => {
	expect(JSON.parse(packageFile(undefined))).not.toHaveProperty('dependencies');
	expect(await newMicrosite(await temporaryFolder())).toMatchObject({ program: 'unknown' });
});

test('tells whether the program is installed', async () => {
	const named = { 'package.json': '{ "dependencies": { "variorum": "file:variorum.tgz" } }' };
	expect(await newMicrosite(await temporaryFolder(named))).toMatchObject({ program: 'named' });
	const there = { ...named, 'node_modules/variorum/package.json': '{}' };
	expect(await newMicrosite(await temporaryFolder(there))).toMatchObject({ program: 'installed' });
});

test('says that a package.json can’t be read', () => {
	expect(() => packageFile('{')).toThrow('package.json is there and can’t be read as one.');
});
