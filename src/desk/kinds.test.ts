import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noSuchWords } from '../model/decided-groups.ts';
import { readableJson } from '../model/readable-json.ts';
import { documentedFiles } from './testing/documented-files.ts';
import { editorSchema } from './testing/editor-schema.ts';
import { schemaKeys } from './testing/schema-keys.ts';
import { handWrittenKinds } from './kinds.ts';
import { readYaml } from './read-yaml.ts';

const content = new URL('../../content/', import.meta.url);
const documented = documentedFiles(readFileSync(new URL('pages/files.mdx', content), 'utf8'));
const sectionOf = (path: string) => documented.find((each) => each.path === path)!;

test('the page on hand-written files has each of them, in this order', () => {
	expect(documented.map(({ path }) => path)).toEqual(handWrittenKinds.map(({ path }) => path));
});

test.for(handWrittenKinds)('it says what each key means: $path', ({ path, schema }, { expect }) => {
	expect([...sectionOf(path).keys.keys()].toSorted()).toEqual(schemaKeys(schema).toSorted());
});

test('it says what stands for a side of a difference without words', () => {
	const between = sectionOf('content/decisions/<event>.yaml').keys.get('harmless.between');
	expect(between).toContain(`“${noSuchWords}”`);
});

test.for(handWrittenKinds)('its example is right: $path', ({ path, schema }, { expect }) => {
	const { example } = sectionOf(path);
	expect(example).not.toBe('');
	const kind = { noun: 'an example', example: '', longest: Infinity };
	const read = readYaml({ path, text: example }, { ...kind, rule: 'settings', schema });
	expect(read.findings).toEqual([]);
});

test.for(handWrittenKinds)(
	'its schema for the editor is that of the program: $path',
	async (kind, { expect }) => {
		const schema = readableJson(editorSchema(kind, sectionOf(kind.path).keys));
		await expect(schema).toMatchFileSnapshot(`../../content/schemas/${kind.name}.json`);
	},
);

test('there is no schema of anything else', () => {
	const names = handWrittenKinds.map(({ name }) => `${name}.json`);
	expect(readdirSync(new URL('schemas/', content)).toSorted()).toEqual(names.toSorted());
});

test('every hand-written file names its schema, which is there', () => {
	const named = readdirSync(content, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.yaml$|^(?:pages|reviews|explainers).*\.mdx$/u.test(name))
		.map((name) => {
			const text = readFileSync(new URL(name, content), 'utf8');
			const way = /^(?:---\n)?# yaml-language-server: \$schema=(\S+)$/mu.exec(text)?.[1];
			return way === undefined ? `${name} names none` : new URL(way, new URL(name, content)).href;
		});
	const schemas = handWrittenKinds.map(({ name }) => new URL(`schemas/${name}.json`, content).href);
	expect(named.length).toBeGreaterThan(12);
	expect(named.filter((each) => !schemas.includes(each))).toEqual([]);
});

test('so does every example, so that whoever copies it gets completion', () => {
	const without = documented.filter(({ path, example }) => {
		const [, way] = /^# yaml-language-server: \$schema=(\S+)\n/u.exec(example) ?? [];
		const { name } = handWrittenKinds.find((kind) => kind.path === path)!;
		const place = new URL(path, 'https://desk.example');
		return new URL(way ?? '', place).pathname !== `/content/schemas/${name}.json`;
	});
	expect(without).toEqual([]);
});
