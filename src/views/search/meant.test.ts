import { expect, test } from 'vitest';
import { meantBy } from './meant.ts';

const published = ['cracks', 'bridge', 'Quill', 'craters', 'said', 'the', 'thin'];

test.each([
	['bridhe craks', 'bridge cracks'],
	['“Quil said”', '“Quill said”'],
	['the brigde', 'the bridge'],
])('%s means %s', (asked, meant) => {
	expect(meantBy(asked, published)).toBe(meant);
});

test.each([
	'bridge cracks',
	'elephant',
	'bridhe elephant',
	'crabs',
	'th',
	'tha bridhe',
	'craks xyz bridhe',
	'then cracks',
	'',
])('%j means nothing else', (asked) => {
	expect(meantBy(asked, published)).toBeNull();
});
