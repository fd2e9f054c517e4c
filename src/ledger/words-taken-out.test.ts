import { describe, expect, test } from 'vitest';
import { wordsTakenOut } from './words-taken-out.ts';

const words = wordsTakenOut(['We have replaced 40 planks,', '40 planks', 'He fled']);

describe('words that are taken out', () => {
	test.each([
		['“We have replaced 40 planks,” she said.', '“[withdrawn],” she said.'],
		['WE HAVE — replaced 40  planks', '[withdrawn]'],
		['140 planks, 40 planksmen', '140 planks, 40 planksmen'],
		['He fled, he fled.', '[withdrawn], [withdrawn].'],
		['We have replaced\n\n40 planks.\nNo.', '[withdrawn]\n\n.\nNo.'],
		['Nothing of it.', 'Nothing of it.'],
	])('%j becomes %j', (text, without) => {
		expect(words.without(text)).toBe(without);
	});

	test('that overlap go as one', () => {
		const overlapping = wordsTakenOut(['a storm hit the pier', 'the pier broke at noon']);
		expect(overlapping.without('Then a storm hit the pier broke at noon.')).toBe(
			'Then [withdrawn].',
		);
	});

	test('go in pieces where a text is cut, even in the middle of a word', () => {
		expect(words.withoutPieces('ve replaced 40 planks,” ')).toBe('[withdrawn],” ');
		expect(words.withoutPieces(' “We have repl')).toBe(' “[withdrawn]');
		expect(words.withoutPieces('We have a pier')).toBe('We have a pier');
	});

	test('include what is a part of them', () => {
		expect(words.include('“replaced 40”')).toBe(true);
		expect(words.include('replaced 41')).toBe(false);
		expect(words.include('')).toBe(false);
	});

	test('are found where they stand', () => {
		expect(words.placesIn('So: he fled.')).toEqual([{ start: 4, end: 11 }]);
	});
});
