import { expect, test } from 'vitest';
import { at, comparisonOf, goldSentence } from '../testing/invented-comparison.ts';
import { sentences } from './sentences.ts';

const gold = [
	goldSentence('Pier shut after storm', { roles: ['headline'] }),
	goldSentence('They call it the “Old Lady”.'),
	goldSentence('It was about time.'),
];
const found = (...words: string[]) => ({
	sentences: words.map((each) => ({ ...at(each), checkable: false })),
});

test('one of three in the body is right, of two in gold; the headline is not counted', () => {
	const made = found('Pier shut', 'They call it the', '“Old Lady”', 'It was about time');
	const { score, differences } = sentences.measure(comparisonOf({ sentences: gold }, made));
	expect(score).toMatchObject({ precision: 1 / 3, recall: 1 / 2 });
	expect(score.value).toBeCloseTo(0.4);
	expect(differences).toEqual([
		'missed      a: They call it the “Old Lady”.',
		'not in gold a: They call it the',
		'not in gold a: “Old Lady”',
	]);
});
