import { areApart, areTwo, type PlaceDecision } from '../../../model/decided-groups.ts';

export interface DecidedLinks {
	/** Items that are one group by decision, in order. */
	readonly together: readonly (readonly number[])[];
	/** Whether two items may stand in no group together. */
	readonly areApart: (a: number, b: number) => boolean;
	/** Whether an editor said of two items that they don’t belong together: nobody need be asked again. */
	readonly areTwo: (a: number, b: number) => boolean;
	/** Whether anything was decided on the group of an item. */
	readonly isDecided: (item: number) => boolean;
}

/** What was decided on items that are to be grouped; each may have several places in its article. */
export function decidedLinks(items: readonly (readonly PlaceDecision[])[]): DecidedLinks {
	const named = items.flatMap((places, item) => {
		const together = places.find((place) => place.together !== undefined)?.together;
		return together === undefined ? [] : [{ together, item }];
	});
	const groups = Map.groupBy(named, ({ together }) => together).values();
	const decided = new Set(
		[...items.keys()].filter((item) =>
			items[item]!.some(({ of, apartFrom }) => of !== undefined || apartFrom.length > 0),
		),
	);
	const anyPair = (holds: typeof areApart) => (a: number, b: number) =>
		(decided.has(a) || decided.has(b)) &&
		items[a]!.some((one) => items[b]!.some((other) => holds(one, other)));
	return {
		together: Array.from(groups, (group) => group.map(({ item }) => item)),
		areApart: anyPair(areApart),
		areTwo: anyPair(areTwo),
		isDecided: (item) => decided.has(item),
	};
}
