import { expect, test } from 'vitest';
import { at, comparisonOf, goldReport, speaker } from '../testing/invented-comparison.ts';
import { reports } from './reports.ts';

const indirect = [
	goldReport('that the pier was safe'),
	goldReport('It was about time', { sure: false }),
	goldReport('The north pier was shut'),
];
const found = (...words: string[]) => ({
	reports: words.map((each) => ({ ...at(each), speaker: speaker('Tom Lind') })),
});

test('half of the words are enough, and less is not', () => {
	const comparison = comparisonOf({ indirect }, found('the pier was safe', 'shut'));
	const { score, differences } = reports.measure(comparison);
	expect(score).toMatchObject({ precision: 1 / 2, recall: 1 / 2, value: 1 / 2 });
	expect(differences).toEqual([
		'left out    a: It was about time',
		'missed      a: The north pier was shut',
		'not in gold a: shut',
	]);
});

test('what only one reader marked is right when it is found, and is not asked for', () => {
	const { score } = reports.measure(comparisonOf({ indirect }, found('It was about time')));
	expect(score).toMatchObject({ precision: 1, recall: 0 });
});
