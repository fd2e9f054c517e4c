import type { DifferenceKind } from '../../model/difference.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { EventIndex } from '../event/event-index.ts';
import { standIn } from './facing-differences.ts';
import { sideOf, toldConflicts, type Compared } from './told-conflicts.ts';

interface Asked {
	readonly kind: DifferenceKind;
	/** The words of the side, as sides are compared by. */
	readonly key: string;
	/** What they conflict with, where that alone counts. */
	readonly against?: string;
}

/** The outlets that have the words of a side, in what conflicts; each once, in the order of the passages. */
export function outletsWith(
	index: EventIndex,
	compared: Compared,
	{ kind, key, against }: Asked,
): Outlet[] {
	const { passages, differences } = compared;
	const keyOf = (one: Parameters<typeof sideOf>[1], side: number) =>
		sideOf(passages, one, side).key;
	const holding = toldConflicts(compared)
		.filter((one) => one.kind === kind)
		.flatMap((one) =>
			one.between.filter(
				(_, side) =>
					keyOf(one, side) === key && (against === undefined || keyOf(one, 1 - side) === against),
			),
		);
	const all = [...passages.keys()].filter((at) =>
		holding.includes(standIn({ passages, differences, base: 0 }, at)),
	);
	const outlets = all.map((at) => index.outletOf(passages[at]!.article));
	return [...new Map(outlets.map((outlet) => [outlet.id, outlet])).values()];
}
