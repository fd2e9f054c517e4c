import { expect, test } from 'vitest';
import { budgetLine, isOver } from './budget.ts';

test('a figure is told with what it may be', () => {
	expect(budgetLine({ what: 'fonts', value: 50.94, unit: 'kB', most: 60 })).toMatch(
		/^fonts +50\.9 kB of 60$/,
	);
});

test('what is over its budget says so', () => {
	const fonts = { what: 'fonts', value: 60.01, unit: 'kB', most: 60 };
	expect(isOver(fonts)).toBe(true);
	expect(budgetLine(fonts)).toMatch(/60\.0 kB of 60 {2}OVER$/);
});

test('what has no budget is never over it', () => {
	const figure = { what: 'searching', value: 9000, unit: 'ms' };
	expect(isOver(figure)).toBe(false);
	expect(budgetLine(figure)).toMatch(/^searching +9000 ms$/);
});
