import { expect, test } from 'vitest';
import { claimEvidence } from './pipeline/align/claim-evidence.ts';
import { routes } from './pipeline/detect/attribute.ts';
import { text } from './views/interface-text.ts';

/** Stages and views may not import each other: what ties them is tested above both. */
test('every way of finding a speaker has words for readers', () => {
	expect(Object.keys(routes).filter((route) => !text.attribution.rules.has(route))).toEqual([]);
});

test('all that speaks for one claim has words for readers', () => {
	expect(claimEvidence.filter((name) => !text.grouping.evidence.has(name))).toEqual([]);
});
