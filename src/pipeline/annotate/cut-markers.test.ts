import { describe, expect, test } from 'vitest';
import type { TextPositionSelector } from '../../model/selector.ts';
import type { Marker } from './article-markers.ts';
import { cutMarkers } from './cut-markers.ts';

type Span = readonly [start: number, end: number];

/** The pieces of claims and quotations named a, b, c …, as `a 0-5`, or `a+ 5-9` where continued. */
function pieces(claims: readonly Span[], quotations: readonly Span[], blocks: readonly Span[]) {
	const names = 'abcdefg'.split('');
	const marker =
		(name: Marker['name']) =>
		([start, end]: Span): Marker => {
			return { name, anchor: names.shift()!, attributes: {}, start, end };
		};
	const markers = {
		claims: claims.map(marker('Claim')),
		quotations: quotations.map(marker('Quotation')),
	};
	const spans = blocks.map(([start, end]): TextPositionSelector => ({ start, end }));
	return cutMarkers(markers, spans).map((layers) =>
		layers.map((layer) =>
			layer.map(({ marker: { anchor }, continued, start, end }) => {
				return `${anchor!}${continued ? '+' : ''} ${start}-${end}`;
			}),
		),
	);
}

describe('a quotation', () => {
	test('within a claim stays whole', () => {
		expect(pieces([[0, 9]], [[2, 5]], [[0, 20]])).toEqual([[['a 0-9'], ['b 2-5']]]);
	});

	test('that crosses claims is cut at their borders', () => {
		const cut = pieces(
			[
				[2, 6],
				[6, 9],
			],
			[[0, 8]],
			[[0, 20]],
		);
		expect(cut).toEqual([
			[
				['a 2-6', 'b 6-9'],
				['c 0-2', 'c+ 2-6', 'c+ 6-8'],
			],
		]);
	});

	test('within a quotation cuts the outer one in two', () => {
		expect(
			pieces(
				[],
				[
					[0, 9],
					[3, 5],
				],
				[[0, 9]],
			),
		).toEqual([[[], ['a 0-3', 'b 3-5', 'a+ 5-9']]]);
	});
});

describe('a claim', () => {
	test('that overlaps another ends where the other begins', () => {
		expect(
			pieces(
				[
					[0, 6],
					[4, 9],
				],
				[],
				[[0, 9]],
			),
		).toEqual([[['a 0-4', 'b 4-9'], []]]);
	});

	test('over several blocks goes on in each, without the white space between', () => {
		const cut = pieces(
			[[2, 9]],
			[],
			[
				[0, 4],
				[5, 7],
				[8, 12],
			],
		);
		expect(cut).toEqual([
			[['a 2-4'], []],
			[['a+ 5-7'], []],
			[['a+ 8-9'], []],
		]);
	});

	test('that others cover keeps an anchor without words', () => {
		const cut = pieces(
			[
				[0, 6],
				[0, 3],
				[3, 6],
			],
			[],
			[[0, 9]],
		);
		expect(cut).toEqual([[['a 0-0', 'b 0-3', 'c 3-6'], []]]);
	});
});
