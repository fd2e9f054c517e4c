import {
	decisionList,
	type Decision,
	type DecisionOf,
	type UnfitDecision,
} from '../../model/decision-list.ts';
import type { Decisions } from '../../model/decisions.ts';
import { hasWords, type Ledger } from '../../model/ledger.ts';
import { perhapsMeant } from '../../model/nearest.ts';
import { contradictions } from './contradictions.ts';
import { splitsOfConfirmed } from './split-of-confirmed.ts';
import { splitsOfMerged } from './split-of-merged.ts';
import { unfitIds, type DecidedOn } from './unfit-ids.ts';
import { unfitSplit } from './unfit-parts.ts';

export interface SortedDecisions {
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
	return decision.key === 'rename' ? unfitSpeaker(decision, own) : null;
}

function unfitSpeaker(
	{ is: { speaker } }: DecisionOf<'rename'>,
	own: Ledger | null,
): string | null {
	const speakers = own?.slugs.filter(({ kind }) => kind === 'speaker') ?? [];
	const rows = speakers.filter(({ slug }) => slug === speaker);
	if (rows.some(({ into }) => into === undefined)) return null;
	if (rows[0]) return `The speaker “${speaker}” is listed as “${rows[0].into!}” now.`;
	const meant = perhapsMeant(
		speaker,
		speakers.map(({ slug }) => slug),
	);
	return `No speaker of this event has an address that ends in “${speaker}”.${meant}`;
}
