import type { JudgedAttribution } from './attributions-in.ts';
import type { Part } from './score.ts';
import { sure } from './sure.ts';

/** How often speakers are right that were given with about the same confidence. */
export interface ConfidenceBand {
	/** The lowest confidence of the band; it ends below the band before it. */
	readonly from: number;
	readonly quotations: Part;
	readonly reports: Part;
}

const bands = [sure, 0.8, 0.7, 0.6, 0] as const;

/** Whether confidence keeps what it promises: from the surest band to the least sure one. */
export function calibration(attributions: readonly JudgedAttribution[]): ConfidenceBand[] {
	return bands.map((from, at) => {
		const below = bands[at - 1] ?? Infinity;
		const within = attributions.filter(
			({ confidence }) => from <= confidence && confidence < below,
		);
		return {
			from,
			quotations: partOf(within, 'quotations'),
			reports: partOf(within, 'reports'),
		};
	});
}

/** How many of the attributions of one kind are right. */
export function partOf(
	attributions: readonly JudgedAttribution[],
	kind: JudgedAttribution['of'],
): Part {
	const all = attributions.filter(({ of }) => of === kind);
	return { right: all.filter(({ right }) => right).length, all: all.length };
}
