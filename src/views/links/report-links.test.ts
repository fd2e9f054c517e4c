import { expect, test } from 'vitest';
import type { Cited } from '../../model/cited.ts';
import { reportLinks } from './report-links.ts';

const cited: Cited = {
	kind: 'claim',
	id: '2bcdfgh',
	title: 'Tom & Ann said “50% = half?” #now',
	author: 'Evening Post',
	issued: null,
	site: 'The Quay Desk',
	address: '/c/2bcdfgh/v2/',
	version: 2,
	note: 'claim 2bcdfgh, version 2',
};
const host = new URL('https://quay.invalid');
const body =
	'Page: https://quay.invalid/c/2bcdfgh/v2/\nWords: Tom & Ann said “50% = half?” #now\n\n' +
	'What is wrong:\n\nHow it can be checked (a link, a document):\n';

test('there is no link where the desk named no way to reach it', () => {
	expect(reportLinks(cited, {}, host)).toEqual([]);
});

test('a mail is filled in with id, version, words and page', () => {
	const [link, ...others] = reportLinks(cited, { email: 'desk+news@quay.invalid' }, host);
	expect(others).toEqual([]);
	const url = new URL(link!.href);
	expect([url.protocol, url.pathname]).toEqual(['mailto:', 'desk%2Bnews@quay.invalid']);
	const fields = url.search
		.slice(1)
		.split('&')
		.map((field) => field.split('='));
	expect(fields.map(([name, value]) => [name, decodeURIComponent(value!)])).toEqual([
		['subject', 'Error in claim 2bcdfgh, version 2'],
		['body', body.replaceAll('\n', '\r\n')],
	]);
	expect(link!.href).not.toMatch(/[\s+“”]/u);
});

test('an issue is filled in as its host reads it', () => {
	const issues = 'https://github.com/quay/desk/issues/new?labels=error';
	const [github] = reportLinks(cited, { issues }, host);
	expect([...new URL(github!.href).searchParams]).toEqual([
		['labels', 'error'],
		['title', 'Error in claim 2bcdfgh, version 2'],
		['body', body],
	]);
	const [gitlab] = reportLinks(cited, { issues: 'https://gitlab.com/a/b/-/issues/new' }, host);
	expect([...new URL(gitlab!.href).searchParams.keys()]).toEqual([
		'issue[title]',
		'issue[description]',
	]);
});

test('long words are cut between characters, and the letter says so', () => {
	const [link] = reportLinks({ ...cited, title: '🜁'.repeat(900) }, { email: 'a@b.invalid' }, host);
	const words = decodeURIComponent(link!.href);
	expect(words).toContain(`${'🜁'.repeat(600)}… (cut here; the page has all of them)`);
});

test('words that are no characters do not break the link', () => {
	const [link] = reportLinks({ ...cited, title: 'half \uD83C' }, { email: 'a@b.invalid' }, host);
	expect(decodeURIComponent(link!.href)).toContain('half \u{FFFD}');
});
