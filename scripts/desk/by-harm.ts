import { rankOf } from '../../src/views/differences/facing-differences.ts';
import type { WaitingGroups } from './waiting-groups.ts';

/** Of one kind those first that harm most if they are wrong; pairs, of which nothing is published, the likeliest first. */
export function byHarm(waiting: readonly WaitingGroups[]): WaitingGroups[] {
	return waiting.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Small numbers come first. */
function placeOf({ kind, groups, confidence }: WaitingGroups): number {
	if (kind === 'suggestion') return -confidence;
	// what readers may see as the same, with two numbers, is worse than any group without
	if (kind === 'unsure')
		return confidence - Number(groups.some(({ conflicts }) => conflicts.length > 0));
	if (kind !== 'conflict') return confidence;
	const [worst] = groups.flatMap(({ conflicts }) => conflicts);
	return worst ? rankOf(worst.kind) : Infinity;
}
