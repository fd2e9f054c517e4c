import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventAnalysis } from '../../model/event-analysis.ts';
import { alignEvent } from './align-event.ts';
import { readingOf } from './testing/reading-of.ts';

const gazette = readingOf({
	file: '01_gazette.txt',
	lines: [
		'# Ferry runs aground off Arby',
		'The ferry Halcyon ran aground off Arby with 120 passengers on Monday.',
		'“We heard a terrible scraping noise and then the lights went out,” Mayor Ann Roe said.',
		'Divers search the wreck while the harbour stays closed to all traffic.',
	],
	speakers: ['Mayor Ann Roe'],
});
const herald = readingOf({
	file: '02_herald.txt',
	lines: [
		'The ferry Halcyon ran aground off Arby with 150 passengers on Monday.',
		'“We heard a terrible scraping noise; then the lights went out,” Roe told the council.',
		'Bakers in Dunmore sold more bread than ever this spring, the guild says.',
	],
	speakers: ['Roe'],
});
const courier = readingOf({
	file: '03_courier.txt',
	lines: ['“Nobody warned the captain about the sandbank,” an official said in Arby.'],
	speakers: ['an official'],
});

const facts = { id: 'arby-ferry', records: new Map(), hashes: new Map() };
const event = alignEvent(facts, [gazette, herald, courier]);

test('is an analysis of an event as it is published', () => {
	expect(eventAnalysis.parse(event)).toEqual(event);
});

test('takes two renderings of a sentence for one utterance', () => {
	expect(event.utterances.map(({ wordings }) => wordings.length)).toEqual([2, 1]);
	expect(event.utterances[0]).toMatchObject({ agreement: 'reworded', origins: 2, speaker: 's1' });
	expect(event.utterances[0]!.differences[0]!.kind).toBe('wording');
});

test('knows a person by the surname, and keeps an unnamed official apart', () => {
	expect(event.speakers).toEqual([
		{ id: 's1', name: 'Ann Roe', aliases: ['Mayor Ann Roe', 'Roe'] },
		{ id: 's2', name: 'official', aliases: ['an official'] },
	]);
});

test('finds the figure in which two tellings of a claim conflict', () => {
	const claim = event.claims.find(({ tellings }) => tellings.some(({ block }) => block === 'p2'));
	expect(claim).toMatchObject({ agreement: 'conflicting', origins: 2 });
	expect(claim!.differences[0]).toMatchObject({
		kind: 'figure',
		between: [1, 2],
		words: ['120 passengers', '150 passengers'],
	});
});

test('keeps a claim that one article tells', () => {
	const alone = event.claims.find(({ statement }) => statement.startsWith('Bakers'));
	expect(alone).toMatchObject({ agreement: 'single-source', differences: [], origins: 1 });
});

test('does not depend on the order of the articles', () => {
	const shuffled = fc.shuffledSubarray([gazette, herald, courier], { minLength: 3 });
	fc.assert(
		fc.property(shuffled, (readings) => {
			expect(alignEvent(facts, readings)).toEqual(event);
		}),
		{ seed: 11 },
	);
});

test('tells no claim twice and loses none', () => {
	const places = event.claims.flatMap(({ tellings }) =>
		tellings.map(({ article, start }) => `${article}:${start}`),
	);
	const sentences = [gazette, herald, courier].flatMap((reading) => reading.checkable);
	expect(new Set(places).size).toBe(sentences.length);
	expect(places).toHaveLength(sentences.length);
});

test('handles an event without articles, and an article without words of its own', () => {
	expect(alignEvent(facts, []).claims).toEqual([]);
	const bare = readingOf({ file: 'a.txt', lines: ['“Only speech here”'] });
	expect(alignEvent(facts, [bare]).articles[0]).toMatchObject({ title: '“Only speech here”' });
});
