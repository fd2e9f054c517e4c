import {
	decisionsOf,
	type Decision,
	type DecisionOf,
	type UnfitDecision,
} from '../../model/decision-list.ts';
import { addressOf } from '../address-of.ts';
import type { DecidedOn } from './unfit-ids.ts';
import { wouldLeave } from './unfit-parts.ts';

/**
 * Splits that take out of a merged group what the merge puts into it: neither holds then. Any other
 * words may leave a group that grew by a merge.
 */
export function splitsOfMerged(list: readonly Decision[], on: DecidedOn): UnfitDecision[] {
	const merges = decisionsOf('merge', list);
	return decisionsOf('split', list).flatMap((split) =>
		merges.flatMap((merge) => clash(split, merge, on)),
	);
}

function clash(
	split: DecisionOf<'split'>,
	merge: DecisionOf<'merge'>,
	{ entries, decisions }: DecidedOn,
): UnfitDecision[] {
	const { id, apart } = split.is;
	if (!merge.is.ids.includes(id)) return [];
	const others = merge.is.ids.filter((each) => each !== id);
	const lost = others.find((each) => wouldLeave(entries.get(each)!, apart, decisions));
	if (lost === undefined) return [];
	const address = addressOf(entries.get(lost)!);
	return [
		{
			decision: split,
			reason: `“apart” has the words by which ${address} goes, and “merge” puts these into the group. Keep them there, or take “${lost}” out of that “merge”.`,
		},
		{
			decision: merge,
			reason: `“split” takes the words by which ${address} goes out of “${id}” again. Take “${lost}” out of “ids”, or its words out of that “apart”.`,
		},
	];
}
