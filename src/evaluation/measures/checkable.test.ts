import { expect, test } from 'vitest';
import { at, comparisonOf, goldSentence } from '../testing/invented-comparison.ts';
import { checkable } from './checkable.ts';

test('two of three are told right; a doubtful one and a headline are not counted', () => {
	const gold = [
		goldSentence('Pier shut after storm', { roles: ['headline'] }),
		goldSentence('The north pier was shut on Monday.'),
		goldSentence('They call it the “Old Lady”.', { checkable: null }),
		goldSentence('Mr Lind denied that the pier was safe.'),
		goldSentence('It was about time.', { checkable: false }),
	];
	const sentences = [
		{ ...at('The north pier was shut'), checkable: true },
		{ ...at('Mr Lind'), checkable: true },
	];
	const { score, differences } = checkable.measure(
		comparisonOf({ sentences: gold }, { sentences }),
	);
	expect(score).toEqual({ value: 2 / 3, detail: '2 of 3' });
	expect(differences).toEqual(['uncheckable a: Mr Lind denied that the pier was safe.']);
});
