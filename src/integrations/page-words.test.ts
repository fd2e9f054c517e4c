import { expect, test } from 'vitest';
import { pageWords } from './page-words.ts';

test('reads the words of each block, through its marks and without its notes', () => {
	const html =
		'<div id="p1"><a href="#p1">¶</a><h1 data-words="p1">A <mark>B &lt;i&gt;</mark> &amp;\u00a0C</h1>' +
		'<ul><li>a note</li></ul></div><p data-words="p2">D</p>';
	expect(pageWords(html)).toEqual(
		new Map([
			['p1', 'A B <i> &\u00a0C'],
			['p2', 'D'],
		]),
	);
});
