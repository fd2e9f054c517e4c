import { expect, test } from 'vitest';
import { at, comparisonOf, goldQuotation, quotation } from '../testing/invented-comparison.ts';
import { quotationCues } from './quotation-cues.ts';

test('a part of the cue is enough; nothing, or another word, is wrong; no cue is not counted', () => {
	const quotes = [
		goldQuotation('We saw cracks', { cues: ['Quill said'] }),
		goldQuotation('a long night', { cues: ['called', 'called it'] }),
		goldQuotation('It will reopen', { cues: ['she added'] }),
		goldQuotation('Old Lady', { cues: [] }),
	];
	const quotations = [
		quotation('We saw cracks', { cue: at('said') }),
		quotation('a long night', { cue: at('on Monday') }),
		quotation('It will reopen'),
		quotation('Old Lady'),
	];
	const { score, differences } = quotationCues.measure(comparisonOf({ quotes }, { quotations }));
	expect(score).toEqual({ value: 1 / 3, detail: '1 of 3' });
	expect(differences).toEqual([
		"cue         'on monday' for 'called' or 'called it'  a: a long night",
		"cue         '' for 'she added'  a: It will reopen",
	]);
});
