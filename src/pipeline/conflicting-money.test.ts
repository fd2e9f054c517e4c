import { expect, test } from 'vitest';
import { figureDifferences } from './align/differences/figures.ts';
import { placeIn } from './testing/place-in.ts';

/** Whether sums of two sentences of two articles conflict. */
const conflict = (one: string, other: string): boolean =>
	figureDifferences(placeIn(one), placeIn(other)).some(
		({ conflicts, mayBeTwo }) => conflicts && !mayBeTwo,
	);

test.each([
	['Every day costs us £9 million.', 'He put the cost at 11 million pounds a day.'],
	[
		'They agreed on a $3.6 billion fund.',
		'They set up a fund in the amount of 4.2 billion dollars.',
	],
	['Roe will pocket a £2.4million pay-off.', 'His compensation will be £1.4 million.'],
	['Consumer prices rose 5.6% in a year.', 'Retail inflation stood at 5.4 per cent.'],
	['The rand rose 1.8% against the dollar.', 'The rand rose 1.2 per cent.'],
	['The daily cost is £9 million.', 'It costs us £11 million a day.'],
])('“%s” and “%s” are two sums for one thing', (one, other) => {
	expect(conflict(one, other)).toBe(true);
});

test.each([
	['It paid a $2 million fee.', 'It paid a fee of 3 million pounds.'],
	['He lost 11 million pounds of fish.', 'He lost £9 million of fish.'],
	[
		'Inflation stood at 5.6 per cent and growth at 1.1 per cent.',
		'It cut its growth forecast to 1.1 per cent from 1.4 per cent.',
	],
	['Some 62 per cent of them read.', 'In all, 83 per cent of us write.'],
	['Every day costs us £9 million.', 'The strike has cost 12 million pounds.'],
])('“%s” and “%s” need not be', (one, other) => {
	expect(conflict(one, other)).toBe(false);
});
