/** Two items of a list, by index, the first before the second. */
export type Pair = readonly [number, number];

/** Stems of an item that may lead to another one: its rarest. */
const rarest = 6;
/** How far along the list of those with the same stem a partner is looked for. */
const reach = 20;

/**
 * Pairs worth comparing: items that share one of their rarest stems. Every item meets at most
 * `rarest` × `reach` later ones, so that the work grows with the number of items, not its square.
 *
 * @param items The stems of each item, rarest first.
 */
export function candidatePairs(items: readonly (readonly string[])[]): Pair[] {
	const withStem = new Map<string, number[]>();
	const places = items.map((stems, item) =>
		stems.map((stem) => {
			const list = withStem.get(stem) ?? [];
			withStem.set(stem, list);
			return { list, next: list.push(item) };
		}),
	);
	return places.flatMap((stems, item) => {
		const shared = stems.filter(({ list }) => list.length > 1).slice(0, rarest);
		const partners = shared.flatMap(({ list, next }) => list.slice(next, next + reach));
		return [...new Set(partners)].map((partner): Pair => [item, partner]);
	});
}
