import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { AnyEntry, Ledger, LedgerEntry } from '../../model/ledger.ts';

/**
 * The published ids that no event has any more. Whatever the ledger says of their state, their
 * pages must not vanish.
 */
export function formerEntries(
	kind: LedgerEntry['kind'],
	ledgers: readonly Ledger[],
	events: readonly EventAnalysis[],
): AnyEntry[] {
	const present = new Set(
		events.flatMap(({ claims, utterances }) => [...claims, ...utterances].map(({ id }) => id)),
	);
	return ledgers
		.flatMap(({ entries }) => entries)
		.filter((entry) => entry.kind === kind && !present.has(entry.id));
}
