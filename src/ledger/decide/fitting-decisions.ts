import { decisionList, type Decision, type UnfitDecision } from '../../model/decision-list.ts';
import type { Decisions } from '../../model/decisions.ts';
import { hasWords, type Ledger } from '../../model/ledger.ts';
import { contradictions } from './contradictions.ts';
import { splitsOfConfirmed } from './split-of-confirmed.ts';
import { splitsOfMerged } from './split-of-merged.ts';
import { unfitIds, type DecidedOn } from './unfit-ids.ts';
import { unfitArticle, unfitSpeaker } from './unfit-slugs.ts';
import { unfitSplit } from './unfit-parts.ts';

interface SortedDecisions {
	readonly fitting: readonly Decision[];
	readonly unfit: readonly UnfitDecision[];
}

/** Which decisions apply to what is published of an event, and why the others don’t. */
export function fittingDecisions(decisions: Decisions, own: Ledger | null): SortedDecisions {
	const list = decisionList(decisions);
	const entries = new Map((own?.entries ?? []).filter(hasWords).map((entry) => [entry.id, entry]));
	const on = { entries, decisions: list };
	const unfit = list.flatMap((decision): UnfitDecision[] => {
		const reason = reasonAgainst(decision, on, own);
		return reason === null ? [] : [{ decision, reason }];
	});
	const contrary = contradictions(without(unfit, list), list);
	const rest = without([...unfit, ...contrary], list);
	const splits = [...splitsOfMerged(rest, on), ...splitsOfConfirmed(rest, on)];
	const all = firstReasons([...unfit, ...contrary, ...splits]);
	return { fitting: without(all, list), unfit: all };
}

/** A list of decisions less those that do not apply. */
export function without(unfit: readonly UnfitDecision[], list: readonly Decision[]): Decision[] {
	const out = new Set(unfit.map(({ decision }) => decision));
	return list.filter((decision) => !out.has(decision));
}

/** One reason for each decision, in the order of the lists. */
function firstReasons(unfit: readonly UnfitDecision[]): UnfitDecision[] {
	return [...new Map(unfit.toReversed().map((each) => [each.decision, each])).values()].reverse();
}

function reasonAgainst(decision: Decision, on: DecidedOn, own: Ledger | null): string | null {
	const reason = unfitIds(decision, on);
	if (reason !== null) return reason;
	if (decision.key === 'split') return unfitSplit(decision, on);
	if (decision.key === 'attribute') return unfitArticle(decision, own);
	return decision.key === 'rename' ? unfitSpeaker(decision, own) : null;
}
