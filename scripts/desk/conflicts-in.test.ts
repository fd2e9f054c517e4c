import { expect, test } from 'vitest';
import type { Difference } from '../../src/model/difference.ts';
import { conflictsIn } from './conflicts-in.ts';

const difference = (kind: Difference['kind'], ...words: [string, string]): Difference => ({
	...{ kind, words, between: [0, 1], spans: [null, null] },
});

const four = difference('figure', 'FIVE workers', 'at least four workers');

test('all wordings of one difference are one, the most telling first', () => {
	const found = conflictsIn(
		[
			difference('negation', 'not', ''),
			difference('figure', 'FIVE workers', 'four workers'),
			four,
			difference('figure', '4 people', 'five workers'),
			difference('figure', 'four workers', 'at least four workers'),
			difference('figure', 'five workers', '6 people'),
			difference('wording', 'fell', 'sank'),
		],
		[],
	);
	expect(found).toEqual([
		{
			kind: 'figure',
			wordings: [
				['FIVE workers', 'four workers'],
				['FIVE workers', 'at least four workers'],
				['4 people', 'five workers'],
			],
		},
		{ kind: 'figure', wordings: [['five workers', '6 people']] },
		{ kind: 'negation', wordings: [['not', '']] },
	]);
});

test('what is marked as harmless is left out, applied or not', () => {
	expect(conflictsIn([{ ...four, harmless: { by: 'Ann Ahl' } }], [])).toEqual([]);
	expect(conflictsIn([four], [{ between: ['at least four workers', 'FIVE workers'] }])).toEqual([]);
});
