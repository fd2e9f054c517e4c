import type { Comparison } from './comparison.ts';
import { speakerRight } from './speaker-right.ts';

/** A speaker that a rule found, and whether it is the right one. */
export interface JudgedAttribution {
	readonly of: 'quotations' | 'reports';
	readonly rule: string;
	readonly confidence: number;
	readonly right: boolean;
}

/** All attributions of quotations and reports that gold has too. */
export function attributionsIn({ quotations, reports, texts }: Comparison): JudgedAttribution[] {
	const pairs = [
		...quotations.pairs.map(([gold, found]) => ({ of: 'quotations' as const, gold, found })),
		...reports.pairs.map(([gold, found]) => ({ of: 'reports' as const, gold, found })),
	];
	return pairs.flatMap(({ of, gold, found }) => {
		if (found.speaker === null) return [];
		const { rule, confidence } = found.speaker;
		return [{ of, rule, confidence, right: speakerRight(texts, gold, found) }];
	});
}
