import { expect, test } from 'vitest';
import { indexEvent } from '../event/event-index.ts';
import { text } from '../interface-text.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { differing } from '../testing/invented-findings.ts';
import { conflictLines } from './conflict-lines.ts';

const index = indexEvent(inventedEvent);
const told = (article: string, exact: string) => {
	return { ...inventedEvent.claims[0]!.tellings[0]!, article, exact, start: 0, end: exact.length };
};
const passages = [
	told('evening-post', 'killing FIVE men'),
	told('river-mail', 'four men died'),
	told('hill-echo', 'Four were killed'),
];
const differences = [
	{ ...differing('figure', [0, 1], passages, ['FIVE', 'four']), conflicts: true as const },
	differing('figure', [0, 2], passages, ['FIVE', 'Four']),
];

const toldIn = (words: string, ...names: string[]) => {
	return { words, tellers: text.comparison.tellers(names) };
};

test('says what conflicts as it is printed, and in which outlets each stands', () => {
	expect(conflictLines(index, { passages, differences })).toEqual([
		{
			label: 'figure',
			sides: [
				{ words: '“FIVE”', tellers: 'in Evening Post' },
				{ words: '“four”', tellers: 'in River Mail and hill-echo.txt' },
			],
		},
	]);
});

test('counts outlets where they are more than two', () => {
	expect(text.comparison.tellers(['A', 'B', 'C'])).toBe('in 3 outlets');
});

test('a figure stands with what it counts, whatever others count by it', () => {
	const [one, other] = differences.map((each, at) => {
		return { ...each, words: ['FIVE men', at === 0 ? 'four men' : 'Four'] as [string, string] };
	});
	expect(conflictLines(index, { passages, differences: [one!, other!] })).toEqual([
		{
			label: 'figure',
			sides: [
				toldIn('“FIVE men”', 'Evening Post'),
				toldIn('“four men”', 'River Mail', 'hill-echo.txt'),
			],
		},
	]);
});

test('what conflicts of two things stands in two lines', () => {
	const speeds = [told('evening-post', 'at 30 km'), told('river-mail', 'at 40 km')];
	const places = [...passages, ...speeds];
	const speed = { ...differing('figure', [3, 4], places, ['30', '40']), conflicts: true as const };
	const lines = conflictLines(index, { passages: places, differences: [...differences, speed] });
	expect(lines.map(({ sides }) => sides.map(({ words }) => words))).toEqual([
		['“FIVE”', '“four”'],
		['“30”', '“40”'],
	]);
});

test('a speaker stands in no quotation marks, as the name may stand elsewhere', () => {
	const attribution = { ...differences[0]!, kind: 'attribution' as const };
	const [line] = conflictLines(index, { passages, differences: [attribution] });
	expect(line?.sides).toEqual([toldIn('FIVE', 'Evening Post'), toldIn('four', 'River Mail')]);
});

test('what an editor found harmless is no conflict', () => {
	const harmless = { ...differences[0]!, harmless: { by: 'Ann Ahl' } };
	expect(conflictLines(index, { passages, differences: [harmless] })).toEqual([]);
});
