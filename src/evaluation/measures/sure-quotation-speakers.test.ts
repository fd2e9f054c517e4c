import { expect, test } from 'vitest';
import {
	comparisonOf,
	goldQuotations,
	quotation,
	speaker,
} from '../testing/invented-comparison.ts';
import { sureQuotationSpeakers } from './sure-quotation-speakers.ts';

test('counts only speakers of high confidence; a speaker where nobody spoke is wrong', () => {
	const quotations = [
		quotation('We saw cracks', { speaker: speaker('Ada Quill', 0.9) }),
		quotation('It will reopen', { speaker: speaker('Ada Quill', 0.95) }),
		quotation('a long night', { speaker: speaker('Ada Quill', 0.89) }),
		quotation('Old Lady', { speaker: speaker('Ada Quill', 1) }),
	];
	const comparison = comparisonOf({ quotes: goldQuotations }, { quotations });
	const { score, differences } = sureQuotationSpeakers.measure(comparison);
	expect(score).toEqual({ value: 2 / 3, detail: '2 of 3' });
	expect(differences).toEqual(["sure        'Ada Quill' for ''  a: Old Lady"]);
});
