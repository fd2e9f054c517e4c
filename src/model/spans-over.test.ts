import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from './selector.ts';
import { spansOver } from './spans-over.ts';

const span = fc
	.tuple(fc.nat(40), fc.nat(12))
	.map(([start, length]) => ({ start, end: start + length }));

test('finds what looking at every span finds, nested ones too', () => {
	fc.assert(
		fc.property(fc.array(span, { maxLength: 20 }), span, (unordered, place) => {
			const spans = unordered.toSorted((a, b) => a.start - b.start);
			const expected = spans.filter((each) => overlap(each, place) > 0);
			expect(spansOver(spans)(place)).toEqual(expected);
		}),
		{ seed: 3, numRuns: 500 },
	);
});
