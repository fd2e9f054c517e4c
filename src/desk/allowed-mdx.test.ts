import { expect, test } from 'vitest';
import { reported } from '../model/testing/reported.ts';
import { checkMdx } from './allowed-mdx.ts';

const path = 'content/reviews/b2c3d4f.mdx';
const components = { Cite: ['claim'], Aside: [] };

function page(body: string) {
	return { path, text: `---\ntitle: Quay\n---\n\n${body}\n` };
}

function reportOn(body: string): string {
	return reported(checkMdx(page(body), { components }).findings);
}

/** The reasons alone. */
function reasons(body: string): string[] {
	return checkMdx(page(body), { components }).findings.map(({ reason }) => reason);
}

test('takes Markdown, known components, a little HTML and comments', () => {
	const text =
		'# Head\n\nThe *quay* <Cite claim="b2c3d4f">shut</Cite>. {/* ask again */}\n\n<Aside>\n\n> H<sub>2</sub>O [site](https://example.org) [page](/about/) [place](#p3)\n\n</Aside>\n\n- [mail][a]\n\n[a]: mailto:desk@example.org';
	expect(reportOn(text)).toBe('');
});

test('gives the parts of the page, with offsets of the file', () => {
	const { value } = checkMdx(page('The quay.'), { components });
	expect(value?.matter).toEqual({ start: 4, end: 16 });
	expect(value?.tree.children[0]?.position?.start).toEqual({ line: 5, column: 1, offset: 21 });
});

test('gives nothing of a page that it refuses', () => {
	expect(checkMdx(page('{run()}'), { components }).value).toBeUndefined();
});

test.each([
	['an import', 'import fs from "node:fs"'],
	['an import that only runs something', 'import "data:text/javascript,run()"'],
	['an export', 'Text.\n\nexport const title = run()'],
	['an export of another layout', 'export default () => "mine"'],
	['prose that begins like one', 'export controls were tightened.'],
])('refuses %s', (_, body) => {
	expect(reasons(body)).toEqual([expect.stringContaining('may not import or export')]);
});

test.each([
	['in the prose', 'Before {process.env.HOME} after.'],
	['on lines of its own', '{\nrun()\n}'],
	['in a list', '- a\n- {run()}'],
	['in a quotation', '> {run()}'],
	['in a heading', '# {run()}'],
	['in a component', '<Aside>{run()}</Aside>'],
	['behind a comment', '{/* a */ run()}'],
	['between two comments', '{/* a */ run() /* b */}'],
	['in the words of a link', '[{run()}](/about/)'],
	['indented like code', '    {run()}'],
	['as a template', 'Costs ${price}.'],
])('refuses an expression %s', (_, body) => {
	expect(reasons(body)).toEqual([expect.stringContaining('only a comment may stand')]);
});

test.each([
	['a spread', '<Cite {...globalThis} />', 'no braces'],
	['an expression', '<Cite claim={run()} />', 'without braces'],
	['a template', '<Cite claim={`b2c3d4f`} />', 'without braces'],
	['a second value', '<Cite claim="b2c3d4f" claim="f4d3c2b" />', '“claim” twice'],
	['an unknown name', '<Cite id="b2c3d4f" />', 'these are: claim'],
	['a directive', '<Cite set:html="<b>" />', '“set:html” is not an attribute'],
	['a handler', '<span onclick="run()">x</span>', '“onclick” is not an attribute'],
	['a style', '<Aside style="position:fixed" />', 'has no attributes: take out “style”'],
])('refuses as an attribute %s', (_, body, reason) => {
	expect(reasons(body)).toEqual([expect.stringContaining(reason)]);
});

test.each([
	'<script>run()</script>',
	'<style>a</style>',
	'<iframe src="https://example.org" />',
	'<img src="x" />',
	'<a href="https://example.org">a</a>',
	'<form action="https://example.org" />',
	'<svg />',
	'<slot />',
	'<Unknown />',
	'<Fragment />',
	'<Cite.Claim />',
	'<svg:script />',
	'<>a</>',
	'<constructor />',
	'<toString />',
])('refuses the element %s', (body) => {
	expect(reasons(body)).toEqual([expect.stringContaining('is not allowed here.')]);
});

test.each([
	'[a](javascript:run())',
	'[a](JaVaScRiPt:run())',
	'[a](java&#115;cript:run())',
	'[a](<java&#9;script:run()>)',
	'[a](data:text/html,a)',
	'[a](vbscript:run)',
	'[a](file:///etc/passwd)',
	'[a][b]\n\n[b]: javascript:run()',
])('refuses the link %s', (body) => {
	expect(reasons(body)).toEqual([expect.stringContaining('A link may lead to')]);
});

test.each(['![a](https://example.org/a.png)', '![a](../../secret.png)', '![a][b]\n\n[b]: /a.png'])(
	'refuses the picture %s',
	(body) => {
		expect(reasons(body)).toEqual([expect.stringContaining('show no pictures')]);
	},
);

test('names every mistake, each by its line and column', () => {
	expect(reportOn('A {b} and\n<Cite claim="b2c3d4f"\n  id="x" /> é😀 <u>c</u>\n\n<Cite {...d} />'))
		.toMatchInlineSnapshot(`
		"content/reviews/b2c3d4f.mdx:5:3 error [hand-written-mdx]
		  Between braces only a comment may stand: {/* like this */}. For the sign itself write “\\{”.
		  A {b} and
		content/reviews/b2c3d4f.mdx:7:3 error [hand-written-mdx]
		  “id” is not an attribute of <Cite>; these are: claim.
		    id="x" /> é😀 <u>c</u>
		content/reviews/b2c3d4f.mdx:7:17 error [hand-written-mdx]
		  <u> is not allowed here. What may stand here: Cite, Aside; of HTML: abbr, br, cite, dd, dl, dt, i, q, small, span, sub, sup.
		    id="x" /> é😀 <u>c</u>
		content/reviews/b2c3d4f.mdx:9:7 error [hand-written-mdx]
		  <Cite> may have only attributes such as id="…", and no braces.
		  <Cite {...d} />"
	`);
});

test('names the place of a mistake that the parser stops at', () => {
	expect(reportOn('First.\n\n😀 a <Cite claim="b2c3d4f">b')).toMatchInlineSnapshot(`
		"content/reviews/b2c3d4f.mdx:7:6 error [hand-written-mdx]
		  This is not valid MDX: Expected a closing tag for \`<Cite>\` (7:6) before the end of \`paragraph\`. Where “{” or “<” themselves are meant, write “\\{” or “\\<”.
		  😀 a <Cite claim="b2c3d4f">b"
	`);
	expect(reportOn('A stray { here.')).toMatchInlineSnapshot(`
		"content/reviews/b2c3d4f.mdx:5:9 error [hand-written-mdx]
		  This is not valid MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. Where “{” or “<” themselves are meant, write “\\{” or “\\<”.
		  A stray { here."
	`);
	expect(reportOn('<!-- a note -->')).toMatchInlineSnapshot(`
		"content/reviews/b2c3d4f.mdx:5:1 error [hand-written-mdx]
		  This is not valid MDX: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` (note: to create a comment in MDX, use \`{/* text */}\`). Where “{” or “<” themselves are meant, write “\\{” or “\\<”.
		  <!-- a note -->"
	`);
});

test.each([
	['no front matter', 'The quay.\n'],
	['front matter of another sort', '+++\ntitle = "Quay"\n+++\n\n{run()}\n'],
	['an end that is more than dashes', '---\ntitle: Quay\n--- {run()}\n---\n'],
	['an end of another sort', '---\ntitle: Quay\n+++\n{run()}\n---\n'],
	['no end', '---\ntitle: Quay\n'],
	['something before it', '\n---\ntitle: Quay\n---\n'],
])('refuses a page with %s', (_, text) => {
	const { findings } = checkMdx({ path, text }, { components });
	expect(reported(findings)).toContain('must begin with a line “---”');
});

test('does not take what follows front matter for more of it', () => {
	expect(reasons('---\n{run()}\n---')).toHaveLength(1);
});

test('keeps its place in files with lines of another system', () => {
	const text = '---\r\ntitle: Quay\r\n---\r\n\r\nA.\r\n\r\nB {c}\r\n';
	expect(reported(checkMdx({ path, text }, { components }).findings)).toContain(':7:3 error');
});

test('takes a page nested deeper than calls can be', () => {
	expect(reasons(`${'>'.repeat(20_000)} {run()}`)).toHaveLength(1);
});

test('says what comes of it, where that is known', () => {
	const { findings } = checkMdx(page('{a}'), { components, consequence: 'It is not built.' });
	expect(findings[0]?.reason).toMatch(/ It is not built\.$/);
});

test('refuses a page that no person writes', () => {
	expect(reportOn('a'.repeat(100_000))).toContain('This has 100,022 characters');
});
