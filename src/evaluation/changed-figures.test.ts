import { expect, test } from 'vitest';
import { measureName, type Evaluation, type Figures } from '../model/evaluation.ts';
import { changedFigures, changeLine, hasFallen } from './changed-figures.ts';

function evaluationOf(roles: number | null, reports: number | null): Evaluation {
	const nothing = Object.fromEntries(measureName.options.map((name) => [name, null])) as Figures;
	const events = [{ event: 'pier', figures: { ...nothing, roles, reports } }];
	return { groups: [{ group: 'open', articles: 1, mean: nothing, events }] };
}

test('tells which figure rose and which fell, with its place', () => {
	const changes = changedFigures(evaluationOf(0.5, 0.9), evaluationOf(0.6, 0.8));
	expect(changes.map((change) => [changeLine(change), hasFallen(change)])).toEqual([
		['pier, reports: 0.80, was 0.90', true],
		['pier, roles: 0.60, was 0.50', false],
	]);
});

test('a figure that is measured no longer has fallen, a new one has not', () => {
	const changes = changedFigures(evaluationOf(null, 0.9), evaluationOf(0.1, null));
	expect(changes.map((change) => [changeLine(change), hasFallen(change)])).toEqual([
		['pier, reports: not measured, was 0.90', true],
		['pier, roles: 0.10, was not measured', false],
	]);
});

test('an event that is gone has lost all its figures', () => {
	const changes = changedFigures(evaluationOf(0.5, null), { groups: [] });
	expect(changes.map(changeLine)).toEqual(['pier, roles: not measured, was 0.50']);
});
