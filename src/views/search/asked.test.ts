import { expect, test } from 'vitest';
import { askedFor, isBeginning, withoutEachWord } from './asked.ts';

test.each([
	['“twelve cracks”', '"twelve cracks"'],
	['«twelve   cracks» ', '"twelve cracks"'],
	['"twelve cracks"', '"twelve cracks"'],
	['twelve cracks', 'twelve cracks'],
	['The mayor’s', "mayor's"],
	['“the mayor’s bridge”', '"the mayor\'s bridge"'],
	['who said “cracks” there', 'said cracks'],
	['to be or not to be', 'to be or not to be'],
	['12,000 rumours', '12000 rumors'],
	['“”', ''],
])('%s is asked as %s', (typed, query) => {
	expect(askedFor(typed).query).toBe(query);
});

test('words between marks are a phrase, and are shown without them', () => {
	expect(askedFor('“twelve cracks”')).toMatchObject({ words: 'twelve cracks', phrase: true });
	expect(askedFor('twelve “cracks”')).toMatchObject({ words: 'twelve “cracks”', phrase: false });
});

test.each([
	['w', true],
	['ferry no', true],
	['the', true],
	['would have', true],
	['fer', false],
	['the ferry', false],
	['ferry Norvale', false],
])('whether more is likely to follow “%s”: %s', (typed, beginning) => {
	expect(isBeginning(typed)).toBe(beginning);
});

test('each word of several may be the wrong one', () => {
	expect(withoutEachWord('never asked penny')).toEqual([
		{ rest: 'asked penny', without: 'never' },
		{ rest: 'never penny', without: 'asked' },
		{ rest: 'never asked', without: 'penny' },
	]);
});

test.each(['penny', 'asked penny', 'a b c d e f g h'])('no word of “%s” is left out', (words) => {
	expect(withoutEachWord(words)).toEqual([]);
});
