import { expect, test } from 'vitest';
import { attributionsByRule } from './attributions-by-rule.ts';

test('tells of each rule how often it is right', () => {
	const rules = attributionsByRule([
		{ of: 'reports', rule: 'cue before', confidence: 0.7, right: true },
		{ of: 'quotations', rule: 'cue behind', confidence: 0.9, right: true },
		{ of: 'quotations', rule: 'cue behind', confidence: 0.8, right: false },
	]);
	expect(rules).toEqual([
		{
			rule: 'cue behind',
			quotations: { right: 1, all: 2 },
			reports: { right: 0, all: 0 },
			confidence: [0.8, 0.9],
		},
		{
			rule: 'cue before',
			quotations: { right: 0, all: 0 },
			reports: { right: 1, all: 1 },
			confidence: [0.7, 0.7],
		},
	]);
});
