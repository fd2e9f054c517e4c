import { expect, test } from 'vitest';
import { rankHits } from './rank-hits.ts';

const claim = { kind: 'claim', content: 'He said “we saw cracks”.' };
const utterance = { kind: 'utterance', content: 'we saw cracks' };
const near = { kind: 'utterance', content: 'cracks that we saw' };

test('puts what somebody said first where hits are equally good', () => {
	expect(rankHits([claim, utterance], 'we saw cracks')).toEqual([utterance, claim]);
});

test('puts the very words before the same words in another order', () => {
	expect(rankHits([near, claim], '"we saw cracks"')).toEqual([claim, near]);
});

test('otherwise keeps the order of relevance', () => {
	expect(rankHits([near, utterance], 'cracks')).toEqual([near, utterance]);
});
