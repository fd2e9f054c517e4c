import { expect, test } from 'vitest';
import { calibration } from './calibration.ts';

test('an attribution falls into the band that begins at its confidence or below', () => {
	const rule = 'cue behind';
	const bands = calibration([
		{ of: 'quotations', rule, confidence: 1, right: true },
		{ of: 'quotations', rule, confidence: 0.9, right: false },
		{ of: 'reports', rule, confidence: 0.89, right: true },
	]);
	expect(bands.slice(0, 3)).toEqual([
		{ from: 0.9, quotations: { right: 1, all: 2 }, reports: { right: 0, all: 0 } },
		{ from: 0.8, quotations: { right: 0, all: 0 }, reports: { right: 1, all: 1 } },
		{ from: 0.7, quotations: { right: 0, all: 0 }, reports: { right: 0, all: 0 } },
	]);
});
