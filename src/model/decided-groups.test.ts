import { expect, test } from 'vitest';
import { isHarmless, noSuchWords } from './decided-groups.ts';

const is = (words: [string, string], ...between: [string, string]) =>
	isHarmless(words, { between });

test.each([
	['in either order', '8 %', 'more than 8 %'],
	['as the article writes a share', 'more than 8 percent', '8%'],
	['in other marks and capitals', 'More than 8 %', '8 per cent'],
])('knows the words of a difference %s', (_, one, other) => {
	expect(is(['more than 8 %', '8 %'], one, other)).toBe(true);
});

test('knows a side without words as pages name it', () => {
	expect(is(['not speculate about', ''], 'not speculate about', noSuchWords)).toBe(true);
	expect(is(['not speculate about', ''], 'not speculate about', '')).toBe(true);
});

test('knows long words as pages cut them', () => {
	expect(is(['The pier was shut on Monday', 'It fell'], 'It fell', 'The pier was…')).toBe(true);
	expect(is(['The pier was shut on Monday', 'It fell'], 'It fell', '…')).toBe(false);
});

test.each([
	['8 %', '9 %'],
	['more than 8 %', 'more than 8 %'],
	['8', 'more than 8'],
])('is not misled by %j and %j', (one, other) => {
	expect(is(['more than 8 %', '8 %'], one, other)).toBe(false);
});
