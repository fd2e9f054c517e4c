import { expect, test } from 'vitest';
import {
	comparisonOf,
	goldQuotation,
	lind,
	quotation,
	speaker,
} from '../testing/invented-comparison.ts';
import { speakerLinks } from './speaker-links.ts';

const quotes = [
	goldQuotation('We saw cracks'),
	goldQuotation('It will reopen'),
	goldQuotation('a long night', { speaker: lind }),
	goldQuotation('cracks', { speaker: lind }),
];

test('one of the three links made is right, of two in gold', () => {
	const quotations = [
		quotation('We saw cracks'),
		quotation('It will reopen'),
		quotation('a long night'),
		quotation('cracks', { speaker: null }),
	];
	const { score, differences } = speakerLinks.measure(comparisonOf({ quotes }, { quotations }));
	expect(score).toMatchObject({ precision: 1 / 3, recall: 1 / 2 });
	expect(score.value).toBeCloseTo(0.4);
	expect(differences).toContain('not linked  a: a long night  <>  a: cracks');
});

test('one speaker under two ids is not linked, whatever the names', () => {
	const quotations = [
		quotation('We saw cracks'),
		quotation('It will reopen', { speaker: { ...speaker('Ada Quill')!, id: 's2' } }),
	];
	const { score } = speakerLinks.measure(comparisonOf({ quotes }, { quotations }));
	expect(score.value).toBe(0);
});
