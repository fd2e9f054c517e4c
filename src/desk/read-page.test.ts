import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reported } from '../model/testing/reported.ts';
import { readPage } from './read-page.ts';

const header = 'title: Us\ndescription: Who we are.\n';

function page(body: string, { name = 'people', matter = header } = {}) {
	return readPage({ path: `content/pages/${name}.mdx`, text: `---\n${matter}---\n\n${body}\n` });
}

test('gives the header of a page and its text', () => {
	expect(page('We {/* who? */} *check*.')).toEqual({
		value: {
			header: { title: 'Us', description: 'Who we are.', template: false },
			body: '\nWe {/* who? */} *check*.\n',
		},
		findings: [],
	});
});

test.each([
	'export const a = run()',
	'import "data:text/javascript,run()"',
	'{run()}',
	'<a href={run()}>a</a>',
	'<script>run()</script>',
	'[a](javascript:run)',
])('refuses what would run: %s', (body) => {
	const { value, findings } = page(body);
	expect(value).toBeUndefined();
	expect(findings.length).toBeGreaterThan(0);
	expect(findings.every(({ fatal }) => fatal)).toBe(true);
});

test('says where the code stands', () => {
	expect(reported(page('We {run()}.').findings)).toMatchInlineSnapshot(`
		"content/pages/people.mdx:6:4 error [hand-written-mdx]
		  Between braces only a comment may stand: {/* like this */}. For the sign itself write “\\{”. This page is not published until this is mended.
		  We {run()}."
	`);
});

test('says what is wrong with a header, and where', () => {
	const { findings } = page('We.', { matter: 'titel: Us\ndescription: Who we are.\n' });
	expect(reported(findings)).toMatchInlineSnapshot(`
		"content/pages/people.mdx:2:1 error [page]
		  “titel” is not a key of a page; these are: title, description, template. Did you mean “title”? This page is not published until this is mended.
		  titel: Us"
	`);
});

test('shows how well the program does on the page on the method alone', () => {
	const body = '<Figures caption="How well it does." />';
	expect(page(body, { name: 'method' }).findings).toEqual([]);
	expect(reported(page(body).findings)).toContain('<Figures> is not allowed here');
});

test.each(['content/pages', 'scripts/init/template/pages'])(
	'the pages that ship have no fault: %s',
	(folder) => {
		const names = readdirSync(folder);
		expect(names.length).toBeGreaterThan(3);
		for (const name of names)
			expect(
				reported(
					readPage({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') })
						.findings,
				),
			).toBe('');
	},
);
