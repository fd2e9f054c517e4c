import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointOffsets } from './code-points.ts';

test('an emoji counts as one', () => {
	const text = 'A 🌉 at Orrin';
	expect(codePointOffsets(text)(text.indexOf('Orrin'))).toBe(7);
});

test('counts as splitting the text into characters does', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
			expect(codePointOffsets(before + after)(before.length)).toBe(Array.from(before).length);
		}),
		{ seed: 7, numRuns: 500 },
	);
});
