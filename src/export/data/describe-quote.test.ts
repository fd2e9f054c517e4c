import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuote, matchQuote } from './describe-quote.ts';

function quoteOf(text: string, exact: string, from = 0) {
	const start = text.indexOf(exact, from);
	return describeQuote(text, { start, end: start + exact.length });
}

test('words come with what stands around them', () => {
	expect(quoteOf('The bridge at Orrin closed.', 'at Orrin')).toEqual({
		type: 'TextQuoteSelector',
		exact: 'at Orrin',
		prefix: 'The bridge ',
		suffix: ' closed.',
	});
});

test('the context grows until it stands in one place only', () => {
	const line = 'It closed on Friday, as all the bridges of the county did, said the mayor.\n';
	const text = `First. ${line}${line}${line}`;
	const selector = quoteOf(text, 'Friday', 7 + line.length);
	expect(selector.prefix.length).toBeGreaterThan(32);
	expect(matchQuote(text, selector)).toHaveLength(1);
});

test('context begins and ends with a whole character', () => {
	const { prefix, suffix } = quoteOf(`a${'🌉'.repeat(40)}x${'🌉'.repeat(40)}`, 'x');
	expect([prefix, suffix].map((each) => each.replaceAll('🌉', ''))).toEqual(['', '']);
});

/** Characters of which some take two code units, and few enough for words to recur. */
const repetitive = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🌉'), maxLength: 400 });
const any = fc.string({ unit: 'binary', maxLength: 400 });

test('every selector matches once, and finds its words', () => {
	const place = fc.tuple(fc.oneof(repetitive, any), fc.nat(), fc.nat());
	fc.assert(
		fc.property(place, ([text, first, second]) => {
			const characters = Array.from(text);
			fc.pre(characters.length > 0);
			const from = first % characters.length;
			const to = from + 1 + (second % (characters.length - from));
			const start = characters.slice(0, from).join('').length;
			const end = characters.slice(0, to).join('').length;
			const selector = describeQuote(text, { start, end });
			expect(selector.exact).toBe(characters.slice(from, to).join(''));
			expect(matchQuote(text, selector)).toEqual([{ start, end }]);
		}),
		{ seed: 11, numRuns: 2000 },
	);
});
