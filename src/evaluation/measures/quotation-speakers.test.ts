import { expect, test } from 'vitest';
import {
	at,
	comparisonOf,
	goldQuotations,
	quotation,
	speaker,
} from '../testing/invented-comparison.ts';
import { quotationSpeakers } from './quotation-speakers.ts';

test('one of two speakers is right, of three quotations that have one', () => {
	const quotations = [
		quotation('We saw cracks'),
		quotation('a long night', { speaker: speaker('Ada Quill') }),
		quotation('Old Lady', { kind: 'scare', speaker: null }),
	];
	const { score, differences } = quotationSpeakers.measure(
		comparisonOf({ quotes: goldQuotations }, { quotations }),
	);
	expect(score).toMatchObject({ precision: 1 / 2, recall: 1 / 3 });
	expect(score.value).toBeCloseTo(0.4);
	expect(differences).toEqual(["speaker     'Ada Quill' for 'Tom Lind'  a: a long night"]);
});

test('a word that stands for the speaker is as good as the name', () => {
	const she = { ...speaker('a woman')!, mention: at('she') };
	const quotations = [quotation('It will reopen', { speaker: she })];
	const { score } = quotationSpeakers.measure(
		comparisonOf({ quotes: goldQuotations }, { quotations }),
	);
	expect(score.precision).toBe(1);
});

test('naming nobody is not right where somebody spoke', () => {
	const quotations = [quotation('It will reopen', { speaker: null })];
	const { score } = quotationSpeakers.measure(
		comparisonOf({ quotes: goldQuotations }, { quotations }),
	);
	expect(score.precision).toBe(0);
});
