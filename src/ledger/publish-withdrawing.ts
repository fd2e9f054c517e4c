import type { EventAnalysis } from '../model/event-analysis.ts';
import type { Ledger } from '../model/ledger.ts';
import { assertNothingLost } from './assert-nothing-lost.ts';
import { publishEvent, type Ledgers } from './publish-event.ts';
import { newlyTakenOut, withdrawn, type Withdrawal } from './withdraw-entries.ts';
import { withoutWords } from './without-words.ts';

/**
 * Publish an event, and take the words of ids that an editor withdraws out of all of its ledger. No group
 * takes such an id over, be it that nearly the same words stand in its place now.
 */
export function publishWithdrawing(
	provisional: EventAnalysis,
	ledgers: Ledgers,
	withdrawals: readonly Withdrawal[],
): { analysis: EventAnalysis; ledger: Ledger } {
	const { own } = ledgers;
	if (!own || withdrawals.length === 0) return publishEvent(provisional, ledgers);
	const known = { ...ledgers, own: withdrawn(own, withdrawals, ledgers.date) };
	const { analysis, ledger } = publishEvent(provisional, known);
	const entries = withoutWords(ledger.entries, newlyTakenOut(own, ledger));
	const clean = { ...ledger, entries };
	assertNothingLost(own, clean);
	return { analysis, ledger: clean };
}
