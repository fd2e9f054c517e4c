import type { Pair } from './candidate-pairs.ts';

/** Members of a group that stand for the rest when groups are compared. */
const sample = 8;

interface Linkage {
	readonly size: number;
	readonly pairs: readonly Pair[];
	/** How alike two items are, from 0 to 1. */
	readonly score: (a: number, b: number) => number;
	/** Groups are joined whose members are this alike on average. */
	readonly threshold: number;
}

/**
 * Group items, the likest pairs first. Two groups become one only where their members are alike on
 * average: a single wrong pair doesn't join two groups (single linkage would).
 *
 * @returns Groups of indices, in the order of their first members; an item alone is a group.
 */
export function averageLinkage({ size, pairs, score, threshold }: Linkage): number[][] {
	const groups = Array.from({ length: size }, (_, item) => [item]);
	/** Groups that were found too different to join. */
	const apart = new Map<readonly number[], Set<readonly number[]>>();
	const likest = pairs
		.map(([a, b]) => ({ a, b, alike: score(a, b) }))
		.filter(({ alike }) => alike >= threshold)
		.sort((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b);
	for (const { a, b } of likest) {
		const [left, right] = [groups[a]!, groups[b]!];
		if (left === right || apart.get(left)?.has(right)) continue;
		if (average(left, right, score) < threshold) {
			apart.set(left, (apart.get(left) ?? new Set()).add(right));
			apart.set(right, (apart.get(right) ?? new Set()).add(left));
			continue;
		}
		const joined = [...left, ...right].sort((x, y) => x - y);
		for (const item of joined) groups[item] = joined;
	}
	return [...new Set(groups)];
}

function average(a: readonly number[], b: readonly number[], score: Linkage['score']): number {
	const pairs = a.slice(0, sample).flatMap((x) => b.slice(0, sample).map((y) => score(x, y)));
	return pairs.reduce((sum, alike) => sum + alike, 0) / pairs.length;
}
