import { expect, test } from 'vitest';
import { comparisonOf, goldQuotation, quotation } from '../testing/invented-comparison.ts';
import { utteranceLinks } from './utterance-links.ts';

const quotes = [
	goldQuotation('We saw cracks', { utterance: 'pier' }),
	goldQuotation('It will reopen', { utterance: 'pier' }),
	goldQuotation('a long night', { utterance: 'night' }),
];
const quotations = ['We saw cracks', 'It will reopen', 'a long night'].map((words) =>
	quotation(words),
);

test('two that are one utterance and are brought together are right', () => {
	const utterances = [{ id: 'u1', quotations: ['We saw cracks', 'It will reopen'] }];
	const comparison = comparisonOf({ quotes }, { quotations, utterances });
	expect(utteranceLinks.measure(comparison)).toMatchObject({
		score: { value: 1 },
		differences: [],
	});
});

test('a link is wrong between two utterances, and is missed within one', () => {
	const utterances = [{ id: 'u1', quotations: ['It will reopen', 'a long night'] }];
	const comparison = comparisonOf({ quotes }, { quotations, utterances });
	expect(utteranceLinks.measure(comparison)).toMatchObject({
		score: { precision: 0, recall: 0, value: 0 },
		differences: [
			'not linked  a: We saw cracks  <>  a: It will reopen',
			'linked      a: It will reopen  <>  a: a long night',
		],
	});
});
