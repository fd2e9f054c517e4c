import type { JudgedAttribution } from './attributions-in.ts';
import { partOf } from './calibration.ts';
import type { Part } from './score.ts';

/** How often the speakers that one rule finds are right. */
export interface RuleRecord {
	readonly rule: string;
	readonly quotations: Part;
	readonly reports: Part;
	/** The lowest and the highest confidence that the rule gave. */
	readonly confidence: readonly [number, number];
}

/** The record of each rule, those that are used most first. */
export function attributionsByRule(attributions: readonly JudgedAttribution[]): RuleRecord[] {
	const rules = Map.groupBy(attributions, ({ rule }) => rule);
	return [...rules]
		.toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
		.map(([rule, judged]) => ({
			rule,
			quotations: partOf(judged, 'quotations'),
			reports: partOf(judged, 'reports'),
			confidence: rangeOf(judged.map(({ confidence }) => confidence)),
		}));
}

function rangeOf(values: readonly number[]): [number, number] {
	return [Math.min(...values), Math.max(...values)];
}
