import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageLinkage } from './average-linkage.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { connectedGroups } from './connected-groups.ts';

const alike: Record<string, number> = { '0,1': 0.9, '2,3': 0.9, '1,2': 0.8 };
const score = (a: number, b: number) => alike[[a, b].sort().join()] ?? 0;

test('one likely pair does not join two groups', () => {
	const pairs = [
		[0, 1],
		[1, 2],
		[2, 3],
	] as const;
	expect(
		averageLinkage({ size: 4, pairs, score, sourceOf: (item: number) => item, threshold: 0.5 }),
	).toEqual([
		[0, 1],
		[2, 3],
	]);
});

test('two items that exclude each other are never in one group', () => {
	const pairs = [
		[0, 1],
		[1, 2],
	] as const;
	const excludes = (a: number, b: number) => a + b === 2 && a !== b;
	expect(
		averageLinkage({
			...{ size: 3, pairs, score: () => 1, sourceOf: (item: number) => item },
			...{ threshold: 0.5, excludes },
		}),
	).toEqual([[0, 1], [2]]);
});

test('a chain is cut where fewer than half of the pairs have anything in common', () => {
	const pairs = [
		[0, 1],
		[1, 2],
		[2, 3],
	] as const;
	const related = (a: number, b: number) => Math.abs(a - b) === 1;
	expect(
		averageLinkage({
			...{ size: 4, pairs, score: () => 1, sourceOf: (item: number) => item },
			...{ threshold: 0.5, related },
		}),
	).toEqual([[0, 1, 2], [3]]);
});

test('what an editor put together takes in what is like one of it', () => {
	const related = (a: number, b: number) => a + b === 3;
	expect(
		averageLinkage({
			...{ size: 4, pairs: [[0, 3]] as const, score: () => 1, sourceOf: (item: number) => item },
			...{ threshold: 0.5, related, together: [[0, 1, 2]] },
		}),
	).toEqual([[0, 1, 2, 3]]);
});

test('connected items are one group', () => {
	expect(
		connectedGroups(4, [
			[2, 3],
			[1, 2],
		]),
	).toEqual([[0], [1, 2, 3]]);
});

test('items that share a stem meet, and others do not', () => {
	expect(candidatePairs([['tide'], ['bread'], ['tide', 'bread']])).toEqual([
		[0, 2],
		[1, 2],
	]);
});

test('the number of pairs grows with the number of items', () => {
	const same = Array.from({ length: 2000 }, () => ['a', 'b', 'c']);
	expect(candidatePairs(same).length).toBeLessThan(2000 * 120);
});

test('every item is in exactly one group', () => {
	const pair = fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a < b);
	fc.assert(
		fc.property(fc.array(pair), (pairs) => {
			const groups = averageLinkage({
				size: 10,
				pairs,
				score: () => 1,
				sourceOf: (item: number) => item,
				threshold: 0.5,
			});
			expect(groups.flat().sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
			expect(groups).toEqual(connectedGroups(10, pairs));
		}),
		{ seed: 3 },
	);
});
