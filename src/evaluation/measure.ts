import type { MeasureName } from '../model/evaluation.ts';
import type { Comparison } from './comparison.ts';
import type { Score } from './score.ts';

export interface Measured {
	readonly score: Score;
	/** All places where analysis and gold differ, a line each. */
	readonly differences: readonly string[];
}

/** One thing that is measured. */
export interface Measure {
	readonly name: MeasureName;
	/** What it measures, as the table says it. */
	readonly title: string;
	readonly measure: (comparison: Comparison) => Measured;
}

/** A line of a list of differences: what is wrong, and where. */
export function differenceLine(what: string, where: string): string {
	return `${what.padEnd(11)} ${where}`;
}
