import { expect, test } from 'vitest';
import { at, comparisonOf, goldReport, speaker } from '../testing/invented-comparison.ts';
import { reportSpeakers } from './report-speakers.ts';
import { sureReportSpeakers } from './sure-report-speakers.ts';

const indirect = [goldReport('that the pier was safe'), goldReport('It was about time')];
const comparison = comparisonOf(
	{ indirect },
	{
		reports: [
			{ ...at('that the pier was safe'), speaker: speaker('Lind, Tom', 0.8) },
			{ ...at('It was about time'), speaker: speaker('Ada Quill', 0.9) },
		],
	},
);

test('one of the two speakers is right', () => {
	const { score, differences } = reportSpeakers.measure(comparison);
	expect(score).toEqual({ value: 1 / 2, detail: '1 of 2' });
	expect(differences).toEqual(["speaker     'Ada Quill' for 'Tom Lind'  a: It was about time"]);
});

test('and not the one that the analysis is sure of', () => {
	expect(sureReportSpeakers.measure(comparison).score).toEqual({ value: 0, detail: '0 of 1' });
});
