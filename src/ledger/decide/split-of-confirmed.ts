import {
	decisionsOf,
	type Decision,
	type DecisionOf,
	type UnfitDecision,
} from '../../model/decision-list.ts';
import { quoted } from '../../text/quoted.ts';
import { addressOf } from '../address-of.ts';
import type { DecidedOn } from './unfit-ids.ts';
import { isAmong } from './unfit-parts.ts';

/**
 * Splits that take out of a confirmed group what it still has: neither holds then. Once the split is
 * applied, what is left may be confirmed beside it.
 */
export function splitsOfConfirmed(list: readonly Decision[], on: DecidedOn): UnfitDecision[] {
	const confirms = decisionsOf('confirm', list);
	return decisionsOf('split', list).flatMap((split) =>
		confirms.filter(({ is }) => is.id === split.is.id).flatMap((each) => clash(split, each, on)),
	);
}

function clash(
	split: DecisionOf<'split'>,
	confirm: DecisionOf<'confirm'>,
	{ entries }: DecidedOn,
): UnfitDecision[] {
	const entry = entries.get(split.is.id)!;
	const left = entry.anchors.find(({ exact }) => isAmong(exact, split.is.apart));
	if (!left) return [];
	const reason = `“confirm” says that ${addressOf(entry)} is right with the words ${quoted(left.exact)}, and “split” takes them out of it. Keep one of the two; what is left can be confirmed once the split is applied.`;
	return [split, confirm].map((decision) => ({ decision, reason }));
}
