import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { documentedFiles } from '../../src/desk/testing/documented-files.ts';
import { handWrittenKinds } from '../../src/desk/kinds.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { yamlEditor } from '../testing/yaml-editor.ts';
import { newMicrosite } from './new-microsite.ts';

const documented = documentedFiles(await readFile('content/pages/files.mdx', 'utf8'));

/** A new microsite, with the program where `npm install` puts it. */
async function deskFolder(): Promise<string> {
	const folder = await temporaryFolder();
	await newMicrosite(folder);
	await mkdir(join(folder, 'node_modules'));
	await symlink(resolve('.'), join(folder, 'node_modules/variorum'));
	return folder;
}

/** The first line of a file of this kind, as the page on these files has it. */
function firstLine(path: string): string {
	return documented.find((each) => each.path === path)!.example.split('\n', 1)[0]!;
}

test('a desk’s editor offers the keys of every file that names its schema, and underlines others', async () => {
	const open = yamlEditor(await deskFolder());
	for (const { path, schema } of handWrittenKinds) {
		const file = path.replaceAll(/<\w+>/gu, 'quay');
		const { offered, wrong } = await open(file, `${firstLine(path)}\nnmae: Quay\n`);
		expect(offered).toEqual(expect.arrayContaining(Object.keys(schema.shape)));
		expect(wrong).toContain('Property nmae is not allowed.');
	}
});

test('a wrong value is told in the words of the program, and not as a regular expression', async () => {
	const open = yamlEditor(await deskFolder());
	const head =
		'# yaml-language-server: $schema=../schemas/review.json\nversion: 1\nwords: A\nrating: b\n';
	const { wrong } = await open(
		'content/reviews/quay.mdx',
		`${head}claim: /c/b2c3d4f/\nsigned:\n  - { name: Ann Ahl, date: Monday }\n`,
	);
	expect(wrong).toMatchInlineSnapshot(`
		[
		  "“claim” must be the id of a claim, as in the address of its page; put it in quotation marks if it is a number.",
		  "String is not a RFC3339 date.",
		]
	`);
});

test('Visual Studio Code knows the schema of a file that does not name it', async () => {
	const folder = await deskFolder();
	const settings = JSON.parse(await readFile(join(folder, '.vscode/settings.json'), 'utf8')) as {
		'yaml.schemas': Record<string, string>;
	};
	const open = yamlEditor(folder, settings['yaml.schemas']);
	for (const { path, schema } of handWrittenKinds.filter((kind) => kind.path.endsWith('.yaml'))) {
		const { offered } = await open(path.replaceAll(/<\w+>/gu, 'quay'), 'nmae: Quay\n');
		expect(offered).toEqual(expect.arrayContaining(Object.keys(schema.shape)));
	}
});

test.for(['settings', 'extensions'])(
	'this folder gives its editor the same: %s',
	async (name, { expect }) => {
		const own = await readFile(`.vscode/${name}.json`, 'utf8');
		expect(own).toBe(await readFile(`scripts/init/template/vscode-${name}.json`, 'utf8'));
	},
);
