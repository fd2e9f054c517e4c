import { describe, expect, test } from 'vitest';
import type { Cited } from '../model/cited.ts';
import { bibtexCitation, cslCitation } from './citations.ts';

const cited: Cited = {
	kind: 'claim',
	id: '2bcdfgh',
	title: 'The bridge at Orrin closed.',
	author: 'Evening Post',
	issued: '2031-04-05',
	site: 'Variorum',
	address: '/c/2bcdfgh/',
	version: 3,
	note: 'claim 2bcdfgh, version 3',
};
const url = 'https://news.org/c/2bcdfgh/';

describe('for BibTeX', () => {
	test('the outlet is one name, and the version is told', () => {
		expect(bibtexCitation(cited, url)).toBe(
			[
				'@misc{variorum_2bcdfgh,',
				'\tauthor = {{Evening Post}},',
				'\tyear = {2031},',
				'\tmonth = {apr 5},',
				'\tnote = {Variorum, claim 2bcdfgh, version 3},',
				'\ttitle = {The bridge at {Orrin} closed.},',
				'\turl = {https://news.org/c/2bcdfgh/},',
				'\thowpublished = {https://news.org/c/2bcdfgh/},',
				'}',
			].join('\n'),
		);
	});

	test('an outlet whose name has an “and” in it is still one', () => {
		const two = bibtexCitation({ ...cited, author: 'Town and County' }, url);
		expect(two).toContain('author = {{Town and County}},');
	});

	test('no letter is lost, and no character breaks out of its field', () => {
		const title = '서울 “naïve” 50% & $3 #1 A_b {x}} \\end{y} ~ ^ <i>so</i>';
		expect(bibtexCitation({ ...cited, title }, url)).toContain(
			'title = {서울 “naïve” 50\\% \\& \\$3 \\#1 {A}\\_b \\{x\\}\\} \\textbackslash{}end\\{y\\} ' +
				'\\textasciitilde{} \\textasciicircum{} \\textless{}i\\textgreater{}so\\textless{}/i\\textgreater{}},',
		);
		const author = 'A}} @misc{x, and {B';
		const named = bibtexCitation({ ...cited, author }, url);
		expect(named).toContain('author = {{A\\}\\} @misc\\{x, and \\{B}},');
	});

	test('those who wrote the article are its authors, each a whole name', () => {
		const writers = ['Ada Byline', 'Band & Sons'];
		const written = bibtexCitation({ ...cited, writers }, url);
		expect(written).toContain('author = {{Ada Byline} and {Band \\& Sons}},');
		expect(written).toContain('publisher = {Evening Post},');
	});

	test('what is not known is left out', () => {
		const bare = bibtexCitation({ ...cited, author: null, issued: null }, null);
		expect(bare).not.toMatch(/author|year|url/);
	});
});

test('for CSL-JSON the words are as they are', () => {
	const title = 'He said <b>“{so}”</b> & left';
	expect(JSON.parse(cslCitation({ ...cited, title }, url))).toEqual([
		{
			id: 'claim-2bcdfgh',
			'citation-key': 'variorum_2bcdfgh',
			type: 'webpage',
			title,
			author: [{ literal: 'Evening Post' }],
			issued: { 'date-parts': [[2031, 4, 5]] },
			version: '3',
			'container-title': 'Variorum',
			note: 'claim 2bcdfgh, version 3',
			URL: url,
		},
	]);
});
