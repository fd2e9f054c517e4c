import { expect, test } from 'vitest';
import type { Difference, DifferenceKind } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import { indexEvent } from '../event/event-index.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { distinctDifferences } from './distinct-differences.ts';

const index = indexEvent(inventedEvent);

const passages = ['base', 'b', 'c', 'd'].map((exact): Passage => ({
	article: exact,
	block: 'p1',
	exact,
	prefix: '',
	suffix: '',
	start: 0,
	end: 9,
}));

type Line = readonly [number, number, string, string];

/** The words of the differences that are told, the first passage being the base. */
function told(kind: DifferenceKind, ...lines: readonly Line[]): string[] {
	const differences = lines.map(([a, b, one, other]): Difference => ({
		kind,
		between: [a, b],
		words: [one, other],
		spans: [null, null],
	}));
	return distinctDifferences(index, { passages, differences, base: 0 }).map(({ words }) =>
		words.join(' / '),
	);
}

test('puts the words of the base first, and tells each difference once', () => {
	expect(told('figure', [1, 0, '15', '12'], [0, 2, '12', '15'])).toEqual(['12 / 15']);
});

test('between others tells only what none of those from the base does', () => {
	expect(told('figure', [0, 1, '12', '15'], [0, 2, '12', '20'], [1, 2, '15', '20'])).toEqual([
		'12 / 15',
		'12 / 20',
	]);
	expect(told('figure', [0, 1, '12', '15'], [2, 1, '20', '15'], [3, 2, '15', '20'])).toEqual([
		'12 / 15',
		'15 / 20',
	]);
});

test('what is but other words is compared with the base alone', () => {
	expect(told('wording', [0, 1, 'shut', 'closed'], [1, 2, 'ended', 'over'])).toEqual([
		'shut / closed',
	]);
});
