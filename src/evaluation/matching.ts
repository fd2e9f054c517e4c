/** Which of the things found are which of those in gold: each at most once. */
export interface Matching<Gold, Found> {
	readonly pairs: readonly (readonly [Gold, Found])[];
	/** In gold, and not found. */
	readonly missed: readonly Gold[];
	/** Found, and not in gold. */
	readonly surplus: readonly Found[];
}

/** Give each of `golds`, in order, the most alike of `founds` that is left; 0 is not alike at all. */
export function matching<Gold, Found>(
	golds: readonly Gold[],
	founds: readonly Found[],
	likeness: (gold: Gold, found: Found) => number,
): Matching<Gold, Found> {
	const left = new Set(founds);
	const pairs: [Gold, Found][] = [];
	const missed: Gold[] = [];
	for (const gold of golds) {
		const best = mostAlike([...left], (found) => likeness(gold, found));
		if (best === undefined) missed.push(gold);
		else {
			pairs.push([gold, best]);
			left.delete(best);
		}
	}
	return { pairs, missed, surplus: [...left] };
}

/** The first of those that score highest; undefined where none scores above 0. */
export function mostAlike<Item>(
	items: readonly Item[],
	scoreOf: (item: Item) => number,
): Item | undefined {
	let best: Item | undefined;
	let most = 0;
	for (const item of items) {
		const score = scoreOf(item);
		if (score > most) [best, most] = [item, score];
	}
	return best;
}
