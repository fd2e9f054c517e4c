import { expect, test } from 'vitest';
import type { FinerMark } from './finer-marks.ts';
import { markWithin } from './mark-within.ts';

const figure = (start: number, end: number): FinerMark => ({ start, end, kind: 'figure' });
const differs = (start: number, end: number): FinerMark => ({ start, end, kind: 'differs' });

test('marks words', () => {
	expect(markWithin('Saw 12 cracks', [figure(4, 6)], 13)).toBe(
		'Saw <span class="figure">12</span> cracks',
	);
});

test('cuts marks at the tags that are there', () => {
	const html = 'Saw <mark id="a>b">12 cracks</mark> today';
	expect(markWithin(html, [differs(2, 6)], 19)).toBe(
		'Sa<span class="differs">w </span><mark id="a>b"><span class="differs">12</span> cracks</mark> today',
	);
});

test('cuts marks that overlap, and gives both to what they share', () => {
	expect(markWithin('abcdef', [figure(1, 4), differs(2, 6), differs(2, 3)], 6)).toBe(
		'a<span class="figure">b</span><span class="differs figure">cd</span><span class="differs">ef</span>',
	);
});

test('counts a character by its code as what it stands for', () => {
	expect(markWithin('Q &amp; &#x1F309;&#39; 12', [figure(8, 10)], 10)).toBe(
		'Q &amp; &#x1F309;&#39; <span class="figure">12</span>',
	);
});

test('leaves words alone that are not as long as was found', () => {
	expect(markWithin('Saw 12', [figure(4, 6)], 7)).toBe('Saw 12');
	expect(markWithin('', [figure(4, 6)], 7)).toBe('');
});
