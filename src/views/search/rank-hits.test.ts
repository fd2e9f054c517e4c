import { expect, test } from 'vitest';
import { rankHits } from './rank-hits.ts';

const claim = { kind: 'claim', content: 'He said “we saw cracks”.' };
const utterance = { kind: 'utterance', content: 'we saw cracks' };
const contents = (hits: readonly { readonly content: string }[]) =>
	hits.map(({ content }) => content);
const near = { kind: 'utterance', content: 'cracks that we saw' };

test('puts what somebody said first where hits are equally good', () => {
	expect(contents(rankHits([claim, utterance], 'we saw cracks'))).toEqual(
		contents([utterance, claim]),
	);
});

test('puts the very words before the same words in another order', () => {
	expect(contents(rankHits([near, claim], '"we saw cracks"'))).toEqual(contents([claim, near]));
});

test('otherwise keeps the order of relevance', () => {
	expect(contents(rankHits([near, utterance], 'cracks'))).toEqual(contents([near, utterance]));
});
