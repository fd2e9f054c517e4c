import type { PlaceDecision } from '../../../model/decided-groups.ts';

/** So much, on the logistic scale, what is published together or apart weighs against new evidence. */
const weight = 1.5;

/**
 * How sure a link is when what was published has a say: a little more for what is published as one,
 * a little less for what is published as two, so that an edit elsewhere in an article regroups
 * nothing. Good evidence still joins and parts.
 *
 * @param a The id under which the one is published, if it is.
 */
export function steadied(score: number, a: string | undefined, b: string | undefined): number {
	if (a === undefined || b === undefined) return score;
	const odds = (score / (1 - score)) * Math.exp(a === b ? weight : -weight);
	return score >= 1 ? score : odds / (1 + odds);
}

/**
 * Whether two items stay two because they are published so and an editor has decided on the group of one: who parts one
 * group moves nothing between others. By decision they may still be joined.
 *
 * @param ids The id under which each item is published, if it is.
 */
export function heldApart(
	ids: readonly (string | undefined)[],
	decisions: readonly PlaceDecision[],
): (a: number, b: number) => boolean {
	const isOpen = (item: number) =>
		ids[item] === undefined || decisions[item]!.together !== undefined;
	return (a, b) => {
		const isDecided = decisions[a]!.of !== undefined || decisions[b]!.of !== undefined;
		return isDecided && !(isOpen(a) && isOpen(b)) && areTwo(ids[a], ids[b]);
	};
}

const areTwo = (a: string | undefined, b: string | undefined): boolean =>
	a !== undefined && b !== undefined && a !== b;
