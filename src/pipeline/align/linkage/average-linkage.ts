import type { Pair } from './candidate-pairs.ts';

/** Members of a group that stand for the rest when groups are compared. */
const sample = 8;

interface Linkage {
	readonly size: number;
	readonly pairs: readonly Pair[];
	/** Where an item comes from: of the items of one source, the likest speaks for all. */
	readonly sourceOf: (item: number) => unknown;
	/** How alike two items are, from 0 to 1. */
	readonly score: (a: number, b: number) => number;
	/**
	 * By what the likest pairs are found, the score where left out. Where what is published has a say in the score, this
	 * must not know of it: pairs would come in another order, and one run undo what the run before did.
	 */
	readonly evidence?: (a: number, b: number) => number;
	/** Items that are one group before all else, whatever they are like. */
	readonly together?: readonly (readonly number[])[];
	/** Two items that no group may hold both, however alike they are. */
	readonly excludes?: (a: number, b: number) => boolean;
	/** Whether two items have anything in common; all have where left out. */
	readonly related?: (a: number, b: number) => boolean;
	/** Groups are joined whose members are this alike on average. */
	readonly threshold: number;
	/** A pair must be this alike to bring two groups together; the threshold where left out. */
	readonly bar?: number;
}

/**
 * Group items, the likest pairs first. Two groups become one only where their sources are alike on
 * average: a single wrong pair doesn't join two groups (single linkage would). One source may tell
 * a thing in full and in short; it is enough that one of its items is like one of the other side. Nor
 * do they where few of their items have anything in common.
 *
 * @returns Groups of indices, in the order of their first members; an item alone is a group.
 */
export function averageLinkage(linkage: Linkage): number[][] {
	const { size, pairs, score, evidence = score, threshold, together = [] } = linkage;
	const { bar = threshold } = linkage;
	const groups = Array.from({ length: size }, (_, item): readonly number[] => [item]);
	for (const group of together) for (const item of group) groups[item] = group;
	/** Groups that were found too different to join. */
	const apart = new Map<readonly number[], Set<readonly number[]>>();
	const likest = pairs
		.filter(([a, b]) => score(a, b) >= bar)
		.map(([a, b]) => ({ a, b, alike: evidence(a, b) }))
		.sort((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b);
	for (const { a, b } of likest) {
		const [left, right] = [groups[a]!, groups[b]!];
		if (left === right || apart.get(left)?.has(right)) continue;
		if (!mayJoin(left, right, linkage) || average(left, right, linkage) < threshold) {
			apart.set(left, (apart.get(left) ?? new Set()).add(right));
			apart.set(right, (apart.get(right) ?? new Set()).add(left));
			continue;
		}
		const joined = [...left, ...right].sort((x, y) => x - y);
		for (const item of joined) groups[item] = joined;
	}
	return Array.from(new Set(groups), (group) => [...group]);
}

/** Of the pairs of two groups at least so many have something in common, or a chain is cut there. */
const leastRelated = 0.5;

function mayJoin(
	left: readonly number[],
	right: readonly number[],
	{ excludes, related, together = [] }: Linkage,
): boolean {
	if (excludes && left.some((a) => right.some((b) => excludes(a, b)))) return false;
	if (!related) return true;
	const pairs = left
		.slice(0, sample)
		.flatMap((a) => right.slice(0, sample).map((b) => related(a, b)));
	// what an editor put together need have nothing in common
	const decided = together.some((group) => group === left || group === right);
	const least = decided ? 1 : leastRelated * pairs.length;
	return pairs.filter((are) => are).length >= least;
}

/** What one source says twice in unlike words may still be one thing, if other sources tell so. */
function average(left: readonly number[], right: readonly number[], linkage: Linkage): number {
	const pairs = bySource(left, linkage).flatMap((a) =>
		bySource(right, linkage).map((b) => [a, b] as const),
	);
	const across = pairs.filter(([a, b]) => linkage.sourceOf(a[0]!) !== linkage.sourceOf(b[0]!));
	const scores = (across.length > 0 ? across : pairs).map(([a, b]) => likest(a, b, linkage));
	return scores.reduce((sum, alike) => sum + alike, 0) / scores.length;
}

function likest(a: readonly number[], b: readonly number[], { score }: Linkage): number {
	return Math.max(...a.flatMap((x) => b.map((y) => score(x, y))));
}

function bySource(group: readonly number[], { sourceOf }: Linkage): number[][] {
	return [...Map.groupBy(group.slice(0, sample), sourceOf).values()];
}
