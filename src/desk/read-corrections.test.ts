import { expect, test } from 'vitest';
import { reported } from '../model/testing/reported.ts';
import { readCorrections } from './read-corrections.ts';

const path = 'content/corrections.yaml';
const published = {
	id: new Set(['2bcdfgh', '7bcdfgh']),
	article: new Set(['morning-post']),
	explainer: new Set<string>(),
};
const one = (subject: string) =>
	`corrections:\n  - date: 2031-04-05\n    ${subject}\n    wrong: It said 12.\n    right: It says 15.\n    by: Ann Ahl\n`;

test('reads what was wrong, what is right, and who put it right', () => {
	expect(readCorrections({ path, text: one('id: 2bcdfgh') }, published).value).toEqual({
		corrections: [
			{
				date: '2031-04-05',
				id: '2bcdfgh',
				wrong: 'It said 12.',
				right: 'It says 15.',
				by: 'Ann Ahl',
			},
		],
	});
});

test('takes an empty file for no corrections', () => {
	expect(readCorrections({ path, text: '# none yet\n' }, published)).toEqual({
		value: { corrections: [] },
		findings: [],
	});
});

test('points at what was never published, and names what may be meant', () => {
	const text = one('id: 2bcdfgk') + one('article: mornin-post').slice('corrections:\n'.length);
	expect(reported(readCorrections({ path, text }, published).findings)).toMatchInlineSnapshot(`
		"content/corrections.yaml:3:5 error [correction]
		  No claim and no quotation was ever published as “2bcdfgk”. Did you mean “2bcdfgh”? The site is not built until this is mended.
		      id: 2bcdfgk
		content/corrections.yaml:8:5 error [correction]
		  No article was ever published as “mornin-post”. Did you mean “morning-post”? The site is not built until this is mended.
		      article: mornin-post"
	`);
	const explainer = readCorrections({ path, text: one('explainer: start') }, published);
	expect(reported(explainer.findings)).toContain(
		'3:5 error [correction]\n  There is no explainer “start”. The site is not built',
	);
});

test('wants to know what was wrong, and by whom it was put right', () => {
	const text = 'corrections:\n  - date: soon\n    id: 2bcdfgh\n    right: It says 15.\n';
	expect(reported(readCorrections({ path, text }, published).findings)).toMatchInlineSnapshot(`
		"content/corrections.yaml:2:5 error [correction]
		  This entry of “corrections” lacks “wrong” and “by”. “wrong” must say what was wrong. “by” must be the name of who put it right. The site is not built until this is mended.
		    - date: soon
		content/corrections.yaml:2:5 error [correction]
		  “date” must be a day written like 2024-10-31. The site is not built until this is mended.
		    - date: soon"
	`);
});

test('a correction is of one page', () => {
	const text = one('id: 2bcdfgh\n    article: morning-post');
	expect(reported(readCorrections({ path, text }, published).findings)).toMatchInlineSnapshot(`
		"content/corrections.yaml:4:5 error [correction]
		  A correction is of one page: write another for the other one. The site is not built until this is mended.
		      article: morning-post"
	`);
});

test('says what an id looks like', () => {
	const { findings } = readCorrections({ path, text: one('id: 2031123') }, published);
	expect(reported(findings)).toContain(
		'“id” must be the id of a claim or a quotation, as in the address of its page; put it in quotation marks if it is a number. ',
	);
});
