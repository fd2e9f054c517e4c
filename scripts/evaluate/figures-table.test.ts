import { expect, test } from 'vitest';
import { measures } from '../../src/evaluation/measures.ts';
import type { JudgedEvent } from '../../src/evaluation/summarise.ts';
import type { GoldGroup } from '../../src/model/evaluation.ts';
import { eventTable, figuresTable } from './figures-table.ts';

function judged(event: string, group: GoldGroup, value: number): JudgedEvent {
	const score = { value, precision: value, recall: 1, detail: '1 of 2' };
	const measured = new Map(measures.map(({ name }) => [name, { score, differences: [] }]));
	return { event, group, articles: 4, judgement: { measured, attributions: [] } };
}

test('has a line a measure, a column an event, and the mean without the samples', () => {
	const table = figuresTable([
		judged('harbour', 'samples', 1),
		judged('pier', 'open', 0.5),
		judged('dam', 'aside', 0.25),
	]);
	const lines = table.split('\n').map((line) => line.trim().split(/ {2,}/));
	expect(lines.slice(0, 3)).toEqual([
		['open', 'aside', 'own events'],
		['F1, or the share that is right', 'samples', 'pier', 'dam', 'mean'],
		['quotations: exact span', '1.000', '0.500', '0.250', '0.375'],
	]);
	expect(lines).toHaveLength(2 + measures.length);
});

test('shows of one event what its figures come from', () => {
	const [head, first] = eventTable(judged('pier', 'open', 0.5)).split('\n');
	expect(head?.split(/ {2,}/)).toEqual(['pier', 'precision', 'recall', 'figure']);
	expect(first?.split(/ {2,}/)).toEqual([
		'quotations: exact span',
		'0.500',
		'1.000',
		'0.500',
		'1 of 2',
	]);
});
