import { expect, test } from 'vitest';
import { coveragePicture, mostRows } from './coverage-picture.ts';
import { coverageView } from './coverage-view.ts';
import { indexEvent } from './event-index.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const coverage = coverageView(indexEvent(inventedEvent), inventedEvent.claims);
const picture = coveragePicture(coverage)!;

test('has a sign where an outlet tells a claim, and only there', () => {
	const [first, second, third] = [18, 54, 90];
	expect(picture.outlets).toEqual(['Evening Post', 'hill-echo.txt', 'River Mail']);
	expect(picture.rows.map(({ number, told, notFound }) => [number, told, notFound])).toEqual([
		[1, [first, second, third], []],
		[2, [first, third], [second]],
	]);
});

test('says in words how much of it is told', () => {
	expect(picture.description).toBe(
		'Lines are 2 claims, columns 3 outlets. 1 claim is told by all outlets. The table below has the same.',
	);
});

test('explains the signs that occur, and no others', () => {
	expect(picture.key.map(({ kind }) => kind)).toEqual(['conflicting', 'reworded']);
});

test('keeps its columns within a small phone, however many outlets there are', () => {
	const outlets = Array.from({ length: 40 }, () => coverage.outlets[0]!);
	const rows = [{ ...coverage.rows[0]!, cells: outlets.map(() => coverage.rows[0]!.cells[0]!) }];
	const xs = coveragePicture({ outlets, rows })!.rows[0]!.told;
	expect(Math.max(...xs)).toBeLessThan(220);
	expect(new Set(xs).size).toBe(40);
});

test('shows what most articles tell of very many claims, and nothing of none', () => {
	const rows = Array.from({ length: 100 }, () => coverage.rows[0]!);
	expect(coveragePicture({ ...coverage, rows })!.rows).toHaveLength(mostRows);
	expect(coveragePicture({ ...coverage, rows: [] })).toBeNull();
});
