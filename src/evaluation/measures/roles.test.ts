import { expect, test } from 'vitest';
import { at, comparisonOf, goldSentence } from '../testing/invented-comparison.ts';
import { roles } from './roles.ts';

const sentences = [
	goldSentence('Pier shut after storm', { roles: ['headline', 'furniture'] }),
	goldSentence('The north pier was shut on Monday.'),
	goldSentence('It was about time.'),
];

test('two of three stand in a block of a right role; no block is no role', () => {
	const blocks = [
		{ ...at('Pier shut after storm\nThe'), role: 'furniture' },
		{ ...at('north pier was shut on Monday.'), role: 'body' },
	] as const;
	const { score, differences } = roles.measure(comparisonOf({ sentences }, { blocks }));
	expect(score).toEqual({ value: 2 / 3, detail: '2 of 3' });
	expect(differences).toEqual(['role        none for body  a: It was about time.']);
});
