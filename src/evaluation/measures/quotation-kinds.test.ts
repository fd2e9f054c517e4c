import { expect, test } from 'vitest';
import { comparisonOf, goldQuotation, quotation } from '../testing/invented-comparison.ts';
import { quotationKinds } from './quotation-kinds.ts';

test('one of the two that are found is of the right kind; the one that is missed does not count', () => {
	const quotes = ['We saw cracks', 'It will reopen', 'a long night'].map((words) =>
		goldQuotation(words),
	);
	const quotations = [quotation('We saw cracks'), quotation('It will reopen', { kind: 'partial' })];
	const { score, differences } = quotationKinds.measure(comparisonOf({ quotes }, { quotations }));
	expect(score).toEqual({ value: 1 / 2, detail: '1 of 2' });
	expect(differences).toEqual(['kind        partial for direct  a: It will reopen']);
});
