import type { RuleRecord } from '../../src/evaluation/attributions-by-rule.ts';
import type { ConfidenceBand } from '../../src/evaluation/calibration.ts';
import type { Part } from '../../src/evaluation/score.ts';
import { aligned } from './aligned.ts';

/** How often the speakers that each rule finds are right. */
export function rulesTable(rules: readonly RuleRecord[]): string {
	return aligned([
		['speakers by rule, right of all', 'quotations', 'reports', 'share', 'confidence'],
		...rules.map(({ rule, confidence: [lowest, highest], ...parts }) => [
			rule,
			...cells(parts),
			lowest === highest ? lowest.toFixed(2) : `${lowest.toFixed(2)}–${highest.toFixed(2)}`,
		]),
	]);
}

/** How often speakers are right, by the confidence that they were given with. */
export function calibrationTable(bands: readonly ConfidenceBand[]): string {
	return aligned([
		['speakers by confidence, right of all', 'quotations', 'reports', 'share'],
		...bands.map(({ from, ...parts }) => [
			from === 0 ? 'lower' : `from ${from.toFixed(1)} on`,
			...cells(parts),
		]),
	]);
}

function cells({ quotations, reports }: Pick<RuleRecord, 'quotations' | 'reports'>): string[] {
	const all = { right: quotations.right + reports.right, all: quotations.all + reports.all };
	return [part(quotations), part(reports), all.all === 0 ? '-' : (all.right / all.all).toFixed(2)];
}

function part({ right, all }: Part): string {
	return all === 0 ? '-' : `${right} of ${all}`;
}
