import { expect, test } from 'vitest';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { indexEvent } from '../event/event-index.ts';
import { finerMarks } from './finer-marks.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const post = 'Mayor Ada Quill said “we saw 12 cracks” on Friday.';

/** The words that are marked in a block of the first article. */
function marked(event: EventAnalysis, block: string, words: string) {
	const marks = finerMarks(indexEvent(event), event.articles[0]!).get(block)!;
	return marks.map(({ kind, start, end }) => [kind, words.slice(start, end)]);
}

test('marks what differs from another article, counted from the block', () => {
	expect(marked(inventedEvent, 'p2', post)).toEqual([
		['differs', '12'],
		['differs', '12'],
	]);
});

test('marks no mere wording', () => {
	expect(marked(inventedEvent, 'p1', 'The bridge at Orrin closed.')).toEqual([]);
});

test('marks nothing that an editor found harmless', () => {
	const harmless = { by: 'Ed Itor', on: '2031-04-06' };
	const settled = <T extends EventAnalysis['claims'][number] | EventAnalysis['utterances'][number]>(
		told: T,
	): T => ({ ...told, differences: told.differences.map((one) => ({ ...one, harmless })) });
	const event = {
		...inventedEvent,
		claims: inventedEvent.claims.map(settled),
		utterances: inventedEvent.utterances.map(settled),
	};
	expect(marked(event, 'p2', post)).toEqual([]);
});

test('marks figures', () => {
	const [first, ...others] = inventedEvent.articles;
	const start = first!.blocks[1]!.start + post.indexOf('12');
	const figure = { start, end: start + 2, amount: 12, until: null, unit: 'cracks', hedge: null };
	const figures = [{ ...figure, rule: 'test', confidence: 1 }];
	const event = { ...inventedEvent, articles: [{ ...first!, figures }, ...others] };
	expect(marked(event, 'p2', post)).toContainEqual(['figure', '12']);
});
