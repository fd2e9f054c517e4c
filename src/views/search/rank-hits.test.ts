import { expect, test } from 'vitest';
import { rankHits, type Hit } from './rank-hits.ts';

const hit = (kind: Hit['kind'], words: string): Hit => ({ kind, lines: [{ words, outlets: [] }] });
const claim = hit('claim', 'He said “we saw cracks”.');
const utterance = hit('utterance', 'we saw cracks');
const near = hit('utterance', 'cracks that we saw');

function ranked(hits: readonly Hit[], asked: string): Hit[] {
	return rankHits(hits, asked).map(({ kind, lines }) => ({ kind, lines }));
}

test('puts what somebody said first where hits are equally good', () => {
	expect(ranked([claim, utterance], 'we saw cracks')).toEqual([utterance, claim]);
});

test('puts the very words before the same words in another order', () => {
	expect(ranked([near, claim], 'we saw cracks')).toEqual([claim, near]);
});

test('otherwise keeps the order of relevance', () => {
	expect(ranked([near, utterance], 'cracks')).toEqual([near, utterance]);
});
