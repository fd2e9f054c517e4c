type Score<Item> = (a: Item, b: Item) => number;

/**
 * A score that is reckoned once for each pair: grouping asks again for what it has sorted by. The
 * order of the two counts, as sums of fractions depend on it.
 */
export function scoredOnce<Item>(score: Score<Item>): Score<Item> {
	const known = new Map<Item, Map<Item, number>>();
	return (a, b) => {
		const ofFirst = known.get(a) ?? new Map<Item, number>();
		known.set(a, ofFirst);
		const found = ofFirst.get(b) ?? score(a, b);
		ofFirst.set(b, found);
		return found;
	};
}
