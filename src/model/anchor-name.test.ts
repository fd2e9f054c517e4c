import { expect, test } from 'vitest';
import { tellingAnchors, wordingAnchors } from './anchor-name.ts';

const around = {
	block: 'p1',
	exact: 'x',
	prefix: '',
	suffix: '',
	end: 9,
	reason: 'event' as const,
};

test('numbers tellings of one article in the order of its text, whatever their own order', () => {
	const tellings = [
		{ ...around, article: 'first', start: 7 },
		{ ...around, article: 'second', start: 8 },
		{ ...around, article: 'first', start: 2 },
	];
	expect(tellingAnchors({ id: 'k3m', tellings })).toEqual(['c-k3m-2', 'c-k3m', 'c-k3m']);
});

test('names wordings after their utterance', () => {
	const wording = {
		...around,
		article: 'first',
		start: 0,
		quotation: 'q1',
		kind: 'direct' as const,
	};
	expect(wordingAnchors({ id: 'x7d', wordings: [wording] })).toEqual(['q-x7d']);
});
