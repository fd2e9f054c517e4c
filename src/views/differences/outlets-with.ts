import type { DifferenceKind } from '../../model/difference.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { EventIndex } from '../event/event-index.ts';
import { standIn } from './stand-in.ts';
import { toldConflicts, type Compared } from './told-conflicts.ts';
import { whatIsTold } from './what-is-told.ts';

interface Asked {
	readonly kind: DifferenceKind;
	/** What the side tells, as sides are compared by. */
	readonly key: string;
	/** What they conflict with, where that alone counts. */
	readonly against?: string;
}

/** The outlets that tell what a side tells, in what conflicts; each once, in the order of the passages. */
export function outletsWith(
	index: EventIndex,
	compared: Compared,
	{ kind, key, against }: Asked,
): Outlet[] {
	const { passages } = compared;
	const keyOf = whatIsTold(index, passages);
	const holding = toldConflicts(compared, keyOf)
		.filter((one) => one.kind === kind)
		.flatMap((one) =>
			one.between.filter(
				(_, side) =>
					keyOf(one, side) === key && (against === undefined || keyOf(one, 1 - side) === against),
			),
		);
	const all = [...passages.keys()].filter((at) =>
		holding.includes(standIn(index, compared, at)(kind)),
	);
	const outlets = all.map((at) => index.outletOf(passages[at]!.article));
	return [...new Map(outlets.map((outlet) => [outlet.id, outlet])).values()];
}
