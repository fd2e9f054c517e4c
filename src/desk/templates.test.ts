import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addresses } from '../model/addresses.ts';
import { pageHeader } from '../model/page-header.ts';

const folder = new URL('../../scripts/init/template/pages/', import.meta.url);
const names = readdirSync(folder);

test('there is a template of each page that the program can’t write itself', () => {
	const desk = Object.keys(addresses.written).filter((name) => !['design', 'files'].includes(name));
	expect(names.map((name) => name.replace('.mdx', '')).toSorted()).toEqual(
		['about', ...desk].toSorted(),
	);
});

test.for(names)(
	'a template says that it is one, and where to fill it in: %s',
	(name, { expect }) => {
		const [, head, body] = readFileSync(new URL(name, folder), 'utf8').split(/^---$/mu);
		expect(pageHeader.parse(parse(head!))).toMatchObject({ template: true });
		expect(body).toMatch(/\[[^\]]+\](?!\()/u);
	},
);
