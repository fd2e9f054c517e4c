import type { Pair } from './candidate-pairs.ts';

/** Groups of the indices below `size` that pairs connect, in the order of their first members. */
export function connectedGroups(size: number, pairs: Iterable<Pair>): number[][] {
	const parents = Array.from({ length: size }, (_, item) => item);
	const root = (item: number): number => {
		while (parents[item] !== item) item = parents[item] = parents[parents[item]!]!;
		return item;
	};
	for (const [a, b] of pairs) {
		const [first, second] = [root(a), root(b)].sort((x, y) => x - y);
		parents[second!] = first!;
	}
	const groups = Map.groupBy(parents.keys(), root);
	return [...groups.values()];
}
