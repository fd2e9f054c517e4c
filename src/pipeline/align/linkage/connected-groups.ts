import type { Pair } from './candidate-pairs.ts';

/**
 * Groups of the indices below `size` that pairs connect, in the order of their first members.
 *
 * @param isApart Of the items for which it holds no two come into one group: a pair that would join
 * their groups is passed over.
 */
export function connectedGroups(
	size: number,
	pairs: Iterable<Pair>,
	isApart: (item: number) => boolean = () => false,
): number[][] {
	const parents = Array.from({ length: size }, (_, item) => item);
	const apart = Array.from({ length: size }, (_, item) => isApart(item));
	const root = (item: number): number => {
		while (parents[item] !== item) item = parents[item] = parents[parents[item]!]!;
		return item;
	};
	for (const [a, b] of pairs) {
		const [first, second] = [root(a), root(b)].sort((x, y) => x - y) as [number, number];
		if (first === second || (apart[first] && apart[second])) continue;
		parents[second] = first;
		apart[first] ||= apart[second]!;
	}
	const groups = Map.groupBy(parents.keys(), root);
	return [...groups.values()];
}
