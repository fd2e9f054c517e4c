import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchSpelling } from './search-spelling.ts';

test.each([
	['rumours', 'rumors'],
	['Harbours', 'Harbors'],
	['12,000', '12000'],
	['1,234,567', '1234567'],
	['non-lethal', 'nonlethal'],
	['Kovalskyy', 'Kovalsky'],
	['Kovalskiy', 'Kovalsky'],
	['organised', 'organized'],
	['analyse', 'analyze'],
	['centre', 'center'],
	['travelled', 'traveled'],
	['defence', 'defense'],
	['dialogue', 'dialog'],
	['programmes', 'programs'],
	['judgement', 'judgment'],
	['the mayor’s', "the mayor's"],
])('%s is searched as %s is', (one, other) => {
	expect(searchSpelling(one)).toBe(searchSpelling(other));
});

test.each([
	['four', 'for'],
	['filled', 'filed'],
	['1,5', '15'],
	['Moscow-backed', 'Moscowbacked'],
	['1', '1,000'],
])('%s is not searched as %s is', (one, other) => {
	expect(searchSpelling(one)).not.toBe(searchSpelling(other));
});

test('words keep their places', () => {
	const places = (text: string) => [...text.matchAll(/\S+/gu)].length;
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (words) => {
			expect(places(searchSpelling(words))).toBe(places(words));
		}),
	);
});
