import { expect, test } from 'vitest';
import type { Citable, Citables } from '../model/citable.ts';
import { reported } from '../model/testing/reported.ts';
import { readExplainer } from './read-explainer.ts';

const path = 'content/explainers/the-quay.mdx';

function citable(id: string, details: Partial<Citable> = {}): [string, Citable] {
	const passages = [{ outlet: 'lantern', exact: 'The quay is\nshut.' }];
	const versions = ['The quay is shut.'];
	return [id, { id, kind: 'claim', versions, event: 'harbour', passages, former: [], ...details }];
}

const told = [
	{ outlet: 'lantern', exact: 'We shut it' },
	{ outlet: 'mail', exact: 'we have closed it' },
];
const citables: Citables = {
	byId: new Map([
		citable('b2c3d4f'),
		citable('c2c3d4f', {
			versions: ['10 boats left.', '12 boats left.'],
			former: ['10 boats left.'],
		}),
		citable('j2c3d4f', { versions: ['Boats left.', 'Boats left.'] }),
		citable('d2c3d4f', { passages: [] }),
		citable('h2c3d4f', { passages: [], versions: [], withdrawn: 'A court said so.' }),
		citable('f2c3d4f', { passages: [], into: 'g2c3d4f' }),
		citable('g2c3d4f', { passages: [], into: 'b2c3d4f' }),
		citable('q2c3d4f', { kind: 'utterance', passages: told }),
	]),
	events: ['harbour'],
	outlets: new Map([['old-mail', 'mail'] as const, ['mail', 'mail'] as const]),
};

const matter = 'title: The quay\ndescription: What is told of it.\nevent: harbour\nby: [Ann Ahl]';

function read(body: string, { head = matter, slug = 'the-quay' } = {}) {
	return readExplainer({ path, text: `---\n${head}\n---\n\n${body}\n`, slug }, citables);
}

/** What is found, without the title of each line. */
function reportOn(...given: Parameters<typeof read>): string {
	return reported(read(...given).findings);
}

test('reads who wrote what, and what each sentence rests on', () => {
	const { value, findings } = read(
		'## One *more*\n\nIt is shut.<Cite claim="b2c3d4f" />\n{/* ask again */}\n\n<Quote of="q2c3d4f" outlet="old-mail" />\n\n- [So](/about/)',
	);
	expect(findings).toEqual([]);
	expect(value).toMatchObject({ slug: 'the-quay', by: ['Ann Ahl'], lead: false });
	expect(value?.blocks).toMatchObject([
		{ kind: 'heading', depth: 2, of: [{ text: 'One ' }, { kind: 'emphasis' }] },
		{
			kind: 'paragraph',
			of: [
				{ text: 'It is shut.' },
				{ citation: { kind: 'claim', id: 'b2c3d4f', quotes: false, version: 1 } },
			],
		},
		{ kind: 'quotation', citation: { kind: 'utterance', id: 'q2c3d4f', quotes: true } },
		{ kind: 'list', ordered: false, items: [[{ of: [{ kind: 'link', to: '/about/' }] }]] },
	]);
});

test('names the place of an id that was never published, and the one that was meant', () => {
	const { value } = read('One.\n\nTwo é. <Cite claim="b2c3d5f" />');
	expect(value).toBeUndefined();
	expect(reportOn('One.\n\nTwo é. <Cite claim="b2c3d5f" />')).toMatchInlineSnapshot(`
		"content/explainers/the-quay.mdx:10:8 error [explainer]
		  There is no claim “b2c3d5f”. Did you mean “b2c3d4f”? The id is the last part of the address of its page. The explainer is not built until this is mended.
		  Two é. <Cite claim="b2c3d5f" />"
	`);
});

test('refuses what is no longer found', () => {
	expect(reportOn('It is shut.<Cite claim="d2c3d4f" />')).toMatchInlineSnapshot(`
		"content/explainers/the-quay.mdx:8:12 error [explainer]
		  What “d2c3d4f” stood for is no longer found in the articles. Cite another claim, or take the sentence out. The explainer is not built until this is mended.
		  It is shut.<Cite claim="d2c3d4f" />"
	`);
});

test('refuses what was withdrawn, and says why it was', () => {
	expect(reportOn('It is shut.<Cite claim="h2c3d4f" />')).toContain(
		'“h2c3d4f” was withdrawn (A court said so.), and its words may not be shown.',
	);
});

test('flags an id that was merged, and says which to cite; the page is built', () => {
	expect(read('It is shut.<Cite claim="f2c3d4f" />').value).toBeDefined();
	expect(reportOn('It is shut.<Cite claim="f2c3d4f" />')).toMatchInlineSnapshot(`
		"content/explainers/the-quay.mdx:8:12 warning [explainer-citation-changed]
		  “f2c3d4f” is now part of “b2c3d4f” (“The quay is shut.”). Look whether the sentence still holds, then cite “b2c3d4f”. Until then the page says so.
		  It is shut.<Cite claim="f2c3d4f" />"
	`);
});

test('flags words that were changed until the citation names their version', () => {
	expect(read('Boats left.<Cite claim="c2c3d4f" />').value).toBeDefined();
	expect(reportOn('Boats left.<Cite claim="c2c3d4f" />')).toMatchInlineSnapshot(`
		"content/explainers/the-quay.mdx:8:12 warning [explainer-citation-changed]
		  The words of “c2c3d4f” were changed since version 1: “10 boats left.” became “12 boats left.”. Look whether the sentence still holds, then write version="2". Until then the page says that they were changed.
		  Boats left.<Cite claim="c2c3d4f" />"
	`);
	expect(read('Boats left.<Cite claim="c2c3d4f" words="10 boats" />').value).toBeDefined();
	expect(reportOn('Boats left.<Cite claim="c2c3d4f" version="2" />')).toBe('');
	expect(reportOn('Boats left.<Cite claim="c2c3d4f" version="3" />')).toContain(
		'“c2c3d4f” has no version 3; the present one is 2.',
	);
});

test('says so where a claim is stated as before and told otherwise', () => {
	expect(reportOn('Boats left.<Cite claim="j2c3d4f" />')).toContain(
		'The words of “j2c3d4f” were changed since version 1: it is stated as before, “Boats left.”, and its page shows how it is told now.',
	);
});

test('takes words and an outlet that tell it, and refuses others', () => {
	expect(reportOn('A.<Cite claim="b2c3d4f" words="quay is shut" />')).toBe('');
	expect(reportOn('<Quote of="q2c3d4f" outlet="mail" words="closed it" />')).toBe('');
	expect(
		reportOn(
			'A.<Cite claim="b2c3d4f" words="quay is open" />\n<Quote of="q2c3d4f" outlet="echo" />\n<Cite claim="c2c3d4f" version="2" words="10 boats" />',
		),
	).toMatchInlineSnapshot(`
		"content/explainers/the-quay.mdx:10:1 error [explainer]
		  Put <Cite /> behind the sentence that rests on it, in its paragraph. The explainer is not built until this is mended.
		  <Cite claim="c2c3d4f" version="2" words="10 boats" />
		content/explainers/the-quay.mdx:8:3 error [explainer]
		  The words “quay is open” stand in no place that tells “b2c3d4f”. Copy them from its page. The explainer is not built until this is mended.
		  A.<Cite claim="b2c3d4f" words="quay is open" />
		content/explainers/the-quay.mdx:9:1 error [explainer]
		  The outlet “echo” does not tell “q2c3d4f”; these do: lantern, mail. The explainer is not built until this is mended.
		  <Quote of="q2c3d4f" outlet="echo" />
		content/explainers/the-quay.mdx:10:1 error [explainer]
		  The words “10 boats” are told there no longer. Copy them from its page. The explainer is not built until this is mended.
		  <Cite claim="c2c3d4f" version="2" words="10 boats" />"
	`);
});

test('says of a quotation that it is no claim, and how to cite it', () => {
	expect(reportOn('A.<Cite claim="q2c3d4f" />')).toContain(
		'“q2c3d4f” is a quotation: write quotation="q2c3d4f".',
	);
	expect(reportOn('<Quote of="b2c3d4f" />')).toContain(
		'“b2c3d4f” is a claim: write <Cite claim="b2c3d4f" />.',
	);
});

test.each([
	['# The title', 'begin a heading with “##”'],
	['A.\n\n<Cite claim="b2c3d4f" />', 'Put <Cite /> behind the sentence'],
	['A.<Cite />', 'names one thing that it cites: claim="ID" or quotation="ID"'],
	['A.<Cite claim="b2c3d4f" quotation="q2c3d4f" />', 'names one thing'],
	['A.<Cite claim="b2c3d4f">b</Cite>', 'Nothing stands inside <Cite />'],
	['A.<Cite claim="b2c3d4f" words="" />', 'Write a value in quotation marks: words="…".'],
	['A.<Cite claim="b2c3d4f" version="two" />', 'a number such as version="2"'],
	['> A.', 'quote with <Quote of="…" />'],
	['`a`', 'not code'],
	['A <sub>2</sub>.', '<sub> is not shown in explainers'],
	['[a](quay.html)', 'A link leads to an address'],
	['[a](//quay.example)', 'A link leads to an address'],
	['{run()}', 'only a comment may stand'],
	['<Cite claim={run()} />', 'without braces'],
	['import a from "b"', 'may not import or export'],
])('refuses %j', (body, reason) => {
	expect(read(body).value).toBeUndefined();
	expect(reportOn(body)).toContain(reason);
});

test('refuses what is nested deeper than calls can be', () => {
	expect(reportOn(`${'- '.repeat(5_000)}a`)).toContain('nested too deeply');
});

test('points at what is wrong in the front matter', () => {
	const head = matter.replace('harbour', 'harbor').replace('by: [Ann Ahl]', 'by: Ann');
	expect(reportOn('A.', { head })).toContain(':5:1 error [explainer]\n  “by” must be a list');
	expect(reportOn('A.', { head: matter.replace('harbour', 'harbor') })).toMatchInlineSnapshot(`
		"content/explainers/the-quay.mdx:4:1 error [explainer]
		  There is no event “harbor”. Did you mean “harbour”? The explainer is not built until this is mended.
		  event: harbor"
	`);
	expect(reportOn('A.', { slug: 'The Quay' })).toContain('Name the file with small letters');
});
