import { expect, test } from 'vitest';
import { detectAll } from './detect/detect-all.ts';
import { segmentArticle } from './segment/segment-article.ts';

/** The days that a text tells, of which nothing else is known. */
function days(text: string): (string | null)[] {
	const article = segmentArticle({ file: 'a.txt', text });
	return detectAll(article, { path: 'a', published: null }).dates.map(({ on }) => on);
}

test.each([
	['10.06.2031', '2031-06-10'],
	['25.06.2031', '2031-06-25'],
	['06.25.2031', '2031-06-25'],
	['10.06.31', '2031-06-10'],
	['25/06/2031', '2031-06-25'],
	['6/6/2031', '2031-06-06'],
	['2031-06-10', '2031-06-10'],
	['3/4/2031', null],
	['03-04-2031', null],
	['at 4.10 am on 3 May 2031', '2031-05-03'],
])('the pier closed %s', (words, day) => {
	expect(days(`A pier closes\n\nThe pier was closed ${words}, she said.`)).toEqual([day]);
});

test.each([
	['10.06.2031', '2031-06-08'],
	['13/06/2031', '2031-06-08'],
	['10/06/2031', null],
])('on a page of %s, a weekday is the last one', (published, sunday) => {
	const page = `Economy | ${published} | Reading time: 3 min\nA pier closes\n\nIt closed on Sunday.\n`;
	expect(days(page)).toEqual([sunday]);
});
