import { expect, test } from 'vitest';
import type { DifferenceKind } from '../../model/difference.ts';
import { indexEvent } from '../event/event-index.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { differing } from '../testing/invented-findings.ts';
import { conflictSides } from './conflict-sides.ts';

const index = indexEvent(inventedEvent);
const told = (article: string, exact: string) => {
	return { ...inventedEvent.claims[0]!.tellings[0]!, article, exact, start: 0, end: exact.length };
};
const passages = [
	told('evening-post', 'killing FIVE men'),
	told('river-mail', 'four men died'),
	told('hill-echo', 'Four were killed'),
	told('hill-echo', 'nine dead'),
];
const conflict = (kind: DifferenceKind, between: [number, number], words: [string, string]) => ({
	...differing(kind, between, passages, words),
	conflicts: true as const,
});

test('has the words that most outlets tell, each with all that have them', () => {
	const differences = [
		conflict('negation', [0, 1], ['killing', '']),
		conflict('figure', [0, 3], ['FIVE', 'nine']),
		conflict('figure', [0, 1], ['FIVE', 'four']),
		differing('figure', [0, 2], passages, ['FIVE', 'Four']),
	];
	expect(conflictSides(index, { passages, differences })).toEqual([
		{ words: '“FIVE”', outlets: ['Evening Post'] },
		{ words: '“four”', outlets: ['River Mail', 'hill-echo.txt'] },
	]);
});

test('has figures with what they count', () => {
	const five = conflict('figure', [0, 1], ['FIVE', 'four']);
	const differences = [{ ...five, words: ['FIVE men', 'four men'] as [string, string] }];
	expect(conflictSides(index, { passages, differences }).map(({ words }) => words)).toEqual([
		'“FIVE men”',
		'“four men”',
	]);
});

test('says of a side without the words of the other that it has none', () => {
	const differences = [conflict('negation', [0, 1], ['killing', ''])];
	expect(conflictSides(index, { passages, differences }).map(({ words }) => words)).toEqual([
		'“killing”',
		'without these words',
	]);
});

test('calls a speaker by name, without quotation marks', () => {
	const differences = [conflict('attribution', [0, 1], ['FIVE', 'four'])];
	expect(conflictSides(index, { passages, differences }).map(({ words }) => words)).toEqual([
		'said by FIVE',
		'said by four',
	]);
});

const sundays = [told('evening-post', 'on Sunday'), told('river-mail', 'On Sunday')];
const ofSundays = {
	passages: sundays,
	differences: [
		{
			...differing('date', [0, 1], sundays, ['on Sunday', 'On Sunday']),
			conflicts: true as const,
		},
	],
};

test('has no sides where the words are the same, as those of two Sundays that nobody knows', () => {
	expect(conflictSides(index, ofSundays)).toEqual([]);
});

test('tells two Sundays that are known by their days', () => {
	const articles = inventedEvent.articles.map((article) => {
		const on = article.id === 'evening-post' ? '2031-03-02' : '2031-03-09';
		return { ...article, dates: [{ start: 0, end: 9, on, rule: 'test', confidence: 1 }] };
	});
	const ofDays = indexEvent({ ...inventedEvent, articles });
	expect(conflictSides(ofDays, ofSundays)).toEqual([
		{ words: '“on Sunday” (2 March)', outlets: ['Evening Post'] },
		{ words: '“On Sunday” (9 March)', outlets: ['River Mail'] },
	]);
});

test('has no sides where nothing conflicts, or an editor found it harmless', () => {
	const differences = [
		differing('figure', [0, 1], passages, ['FIVE', 'four']),
		{ ...conflict('figure', [0, 3], ['FIVE', 'nine']), harmless: { by: 'Ann Ahl' } },
	];
	expect(conflictSides(index, { passages, differences })).toEqual([]);
});
