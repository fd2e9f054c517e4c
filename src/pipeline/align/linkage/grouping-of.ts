import type { Grouping, Reason } from '../../../model/grouping.ts';

/** So many members stand for a group when it is told why they are one. */
const asked = 8;

interface Compared<Item> {
	readonly score: (a: Item, b: Item) => number;
	readonly reasonsFor: (a: Item, b: Item) => readonly Reason[];
	/** From this mean on, nine groups of ten are right. */
	readonly sure: number;
}

/** Why the members of a group are taken for one; null for a member alone. */
export function groupingOf<Item>(
	members: readonly Item[],
	{ score, reasonsFor, sure }: Compared<Item>,
): Grouping | null {
	const some = members.slice(0, asked);
	const pairs = some.flatMap((a, at) => some.slice(at + 1).map((b) => [a, b] as const));
	if (pairs.length === 0) return null;
	const confidence = pairs.reduce((sum, [a, b]) => sum + score(a, b), 0) / pairs.length;
	const reasons = summed(pairs.flatMap(([a, b]) => reasonsFor(a, b)));
	return { confidence: rounded(confidence), sure: confidence >= sure, reasons };
}

/** Shares of all pairs added up and brought to one whole, the greatest first; what is next to nothing is left out. */
export function summed(reasons: readonly Reason[]): Reason[] {
	const all = reasons.reduce((sum, { share }) => sum + share, 0);
	return [...Map.groupBy(reasons, ({ evidence }) => evidence)]
		.map(([evidence, each]) => ({
			evidence,
			share: rounded(each.reduce((sum, { share }) => sum + share, 0) / all),
		}))
		.filter(({ share }) => share > 0)
		.sort((a, b) => b.share - a.share || (a.evidence < b.evidence ? -1 : 1));
}

export const rounded = (value: number): number => Math.round(value * 100) / 100;
