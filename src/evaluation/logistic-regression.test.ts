import { expect, test } from 'vitest';
import { fitLogistic, solve } from './logistic-regression.ts';

test('solves two equations with two unknowns', () => {
	const [x, y] = solve(
		[
			[0, 2],
			[1, 1],
		],
		[4, 5],
	);
	expect([x, y]).toEqual([3, 2]);
});

test('an unknown that no equation tells is 0', () => {
	expect(
		solve(
			[
				[2, 0],
				[0, 0],
			],
			[4, 0],
		),
	).toEqual([2, 0]);
});

test('weighs a feature that tells, and not one that does not', () => {
	const cases = [0, 1, 2, 3].flatMap((n) => [
		{ features: [1, n % 2], positive: n !== 3 },
		{ features: [0, n % 2], positive: n === 3 },
	]);
	const { bias, of } = fitLogistic(cases, 0.01);
	expect(of[0]).toBeGreaterThan(1.5);
	expect(Math.abs(of[1]!)).toBeLessThan(0.1);
	expect(bias).toBeLessThan(0);
});
