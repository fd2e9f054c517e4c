import type { Attribution } from './attribution.ts';

/** Attributions that are right less often than this are called probable. */
const sure = 0.8;

/** Whether pages may name the speaker without a “probably”: the rule is a strong one, and nobody else may be meant. */
export function isSure({ confidence, rival }: Pick<Attribution, 'confidence' | 'rival'>): boolean {
	return confidence >= sure && rival === undefined;
}
