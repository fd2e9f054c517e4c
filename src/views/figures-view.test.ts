import { expect, test } from 'vitest';
import { measureName, type Figures } from '../model/evaluation.ts';
import { figuresView } from './figures-view.ts';

const nothing = Object.fromEntries(measureName.options.map((name) => [name, null])) as Figures;
const { groups, rows } = figuresView({
	groups: [
		{ group: 'samples', articles: 5, mean: { ...nothing, roles: 1, reports: 0.7 }, events: [] },
		{ group: 'aside', articles: 1, mean: { ...nothing, roles: 0.95 }, events: [] },
	],
});

test('names the groups and how many articles they have', () => {
	expect(groups).toEqual([
		{ title: 'Real', articles: '5 articles' },
		{ title: 'Less looked at', articles: '1 article' },
	]);
});

test('writes figures with two decimals, and a dash where nothing is measured', () => {
	const cells = new Map(rows.map((row) => [row.title, row.cells]));
	expect(cells.get('Roles')).toEqual(['1.00', '0.95']);
	expect(cells.get('Reported speech')).toEqual(['0.70', '–']);
});

test('shows every measure once', () => {
	expect(rows).toHaveLength(measureName.options.length);
	expect(new Set(rows.map(({ title }) => title)).size).toBe(rows.length);
});
