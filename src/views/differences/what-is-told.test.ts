import { expect, test } from 'vitest';
import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { DifferenceKind } from '../../model/difference.ts';
import { indexEvent } from '../event/event-index.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { differing } from '../testing/invented-findings.ts';
import { conflictLines } from './conflict-lines.ts';

const [told] = inventedEvent.claims[0]!.tellings;
const basis = { rule: 'test', confidence: 1 };

/** A line of conflicts between the first telling and each other, of which this is found in their articles. */
function sidesOf(
	kind: DifferenceKind,
	words: readonly string[],
	foundIn: (at: number, span: { start: number; end: number }) => Partial<AnalysedArticle>,
): readonly string[] {
	const articles = inventedEvent.articles.map((article, at) => {
		return { ...article, ...foundIn(at, { start: 0, end: words[at]!.length }) };
	});
	const passages = articles.map(({ id }, at) => {
		const exact = words[at]!;
		return { ...told!, article: id, exact, start: 0, end: exact.length };
	});
	const differences = words.slice(1).map((other, at) => {
		const found = differing(kind, [0, at + 1], passages, [words[0]!, other]);
		return { ...found, conflicts: true as const };
	});
	const index = indexEvent({ ...inventedEvent, articles });
	return conflictLines(index, { passages, differences }).flatMap(({ sides }) =>
		sides.map((side) => `${side.words} ${side.tellers}`),
	);
}

test('one speaker is one side, by whatever name', () => {
	const quotation = inventedEvent.articles[0]!.quotations[0]!;
	const sides = sidesOf('attribution', ['Kim', 'the Council', 'NC'], (at, mention) => {
		const speaker = { ...quotation.speaker!, mention, speaker: ['kim', 'council', 'council'][at]! };
		return { quotations: [{ ...quotation, speaker }] };
	});
	expect(sides).toEqual(['Kim in Evening Post', 'the Council in hill-echo.txt and River Mail']);
});

test('one figure is one side, in digits and in words', () => {
	const sides = sidesOf('figure', ['six', 'four', '4'], (at, span) => {
		const amount = [6, 4, 4][at]!;
		return { figures: [{ ...span, amount, until: null, unit: null, hedge: null, ...basis }] };
	});
	expect(sides).toEqual(['“six” in Evening Post', '“four” in hill-echo.txt and River Mail']);
});

test('figures of other hedges, or of another sign, are others', () => {
	const sides = sidesOf('figure', ['over 4', '4', '4%'], (at, span) => {
		const [hedge, unit] = [['over', null, null][at]!, [null, null, '%'][at]!];
		return { figures: [{ ...span, amount: 4, until: null, unit, hedge, ...basis }] };
	});
	expect(sides).toEqual(['“over 4” in Evening Post', '“4” in hill-echo.txt', '“4%” in River Mail']);
});

test('one day is one side, however it is called', () => {
	const sides = sidesOf('date', ['on Friday', 'on Sunday', '8 June'], (at, span) => {
		const on = ['2031-06-06', '2031-06-08', '2031-06-08'][at]!;
		return { dates: [{ ...span, on, ...basis }] };
	});
	expect(sides).toEqual([
		'“on Friday” in Evening Post',
		'“on Sunday” in hill-echo.txt and River Mail',
	]);
});

test('one weekday of two days is two sides, with their days', () => {
	const sides = sidesOf('date', ['on Sunday', 'Sunday', '8 June'], (at, span) => {
		const on = ['2031-06-01', '2031-06-08', '2031-06-08'][at]!;
		return { dates: [{ ...span, on, ...basis }] };
	});
	expect(sides).toEqual([
		'“on Sunday” (1 June) in Evening Post',
		'“Sunday” (8 June) in hill-echo.txt and River Mail',
	]);
});

test('one weekday is one side where no day is known', () => {
	const sides = sidesOf('date', ['on Friday', 'on Sunday', 'Sunday'], (_, span) => {
		return { dates: [{ ...span, on: null, ...basis }] };
	});
	expect(sides).toEqual([
		'“on Friday” in Evening Post',
		'“on Sunday” in hill-echo.txt and River Mail',
	]);
});

test('one time of day is one side, where no two days conflict', () => {
	const sides = sidesOf('date', ['at noon', 'at 4 pm', '16:00'], (at, span) => {
		return { dates: [{ ...span, on: null, at: ['12:00', '16:00', '16:00'][at]!, ...basis }] };
	});
	expect(sides).toEqual(['“at noon” in Evening Post', '“at 4 pm” in hill-echo.txt and River Mail']);
});
