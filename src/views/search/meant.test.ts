import { expect, test } from 'vitest';
import { meantBy } from './meant.ts';

const published = ['cracks', 'bridge', 'Quill', 'craters', 'the'];

test.each([
	['bridhe craks', 'bridge cracks'],
	['“Quil said”', '“Quill said”'],
])('%s means %s', (asked, meant) => {
	expect(meantBy(asked, published)).toBe(meant);
});

test.each(['bridge cracks', 'elephant', 'th', ''])('%j means nothing else', (asked) => {
	expect(meantBy(asked, published)).toBeNull();
});
