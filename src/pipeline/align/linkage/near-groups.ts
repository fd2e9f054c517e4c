import type { Reason } from '../../../model/grouping.ts';
import type { Pair } from './candidate-pairs.ts';

/** Two groups that may be one, by index, with what speaks for it. */
export interface Near {
	readonly between: Pair;
	readonly confidence: number;
	readonly reasons: readonly Reason[];
}

/** An editor reads no more than this many suggestions of an event. */
const most = 50;

interface Search<Item> {
	readonly groups: readonly (readonly Item[])[];
	/** Pairs of items that were worth comparing. */
	readonly pairs: Iterable<readonly [Item, Item]>;
	readonly score: (a: Item, b: Item) => number;
	readonly reasonsFor: (a: Item, b: Item) => readonly Reason[];
	/** From this likeness on, two groups are worth a look. */
	readonly bar: number;
}

/** Groups that were not joined though a pair of their members is alike, the likeliest first. */
export function nearGroups<Item>({ groups, pairs, score, reasonsFor, bar }: Search<Item>): Near[] {
	const groupOf = new Map(groups.flatMap((group, at) => group.map((item) => [item, at] as const)));
	const best = new Map<string, Near>();
	for (const [a, b] of pairs) {
		const [left, right] = [groupOf.get(a), groupOf.get(b)];
		if (left === undefined || right === undefined || left === right) continue;
		const confidence = score(a, b);
		const between: Pair = left < right ? [left, right] : [right, left];
		if (confidence < bar || confidence <= (best.get(String(between))?.confidence ?? 0)) continue;
		best.set(String(between), { between, confidence, reasons: reasonsFor(a, b) });
	}
	return [...best.values()].sort(likeliestFirst).slice(0, most);
}

function likeliestFirst(a: Near, b: Near): number {
	return b.confidence - a.confidence || a.between[0] - b.between[0] || a.between[1] - b.between[1];
}
