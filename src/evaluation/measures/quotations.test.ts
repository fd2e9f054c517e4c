import { expect, test } from 'vitest';
import { comparisonOf, goldQuotation, quotation } from '../testing/invented-comparison.ts';
import { quotations } from './quotations.ts';

const quotes = [goldQuotation('We saw cracks'), goldQuotation('It will reopen')];

test('two of three that are found are right, and two of two are found', () => {
	const found = ['We saw cracks,', 'It will reopen', 'Old Lady'].map((words) => quotation(words));
	const { score, differences } = quotations.measure(
		comparisonOf({ quotes }, { quotations: found }),
	);
	expect(score).toMatchObject({ precision: 2 / 3, recall: 1 });
	expect(score.value).toBeCloseTo(0.8);
	expect(differences).toEqual(['not in gold direct  a: Old Lady']);
});

test('a quotation with other bounds is missed', () => {
	const found = [quotation('We saw')];
	const { score, differences } = quotations.measure(
		comparisonOf({ quotes }, { quotations: found }),
	);
	expect(score.value).toBe(0);
	expect(differences[0]).toBe('missed      direct  a: We saw cracks');
});

test('two that are found at one place count once', () => {
	const found = [quotation('We saw cracks'), quotation('We saw cracks')];
	const { score } = quotations.measure(comparisonOf({ quotes }, { quotations: found }));
	expect(score).toMatchObject({ precision: 1 / 2, recall: 1 / 2 });
});
