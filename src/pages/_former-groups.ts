import type { EventAnalysis } from '../model/event-analysis.ts';
import { hasWords, type Ledger, type LedgerEntry } from '../model/ledger.ts';
import { correctionsOf, type CorrectionsView } from '../views/history/corrections-view.ts';
import { formerEntries } from '../views/history/former-entries.ts';
import { formerView } from '../views/history/former-view.ts';
import { withdrawnView } from '../views/history/withdrawn-view.ts';

interface Published {
	readonly ledgers: readonly Ledger[];
	readonly events: readonly EventAnalysis[];
	readonly log: CorrectionsView;
}

/** What the pages show of claims or utterances that no event has any more. */
export function formerGroups(kind: LedgerEntry['kind'], { ledgers, events, log }: Published) {
	return formerEntries(kind, ledgers, events).map((entry) => ({
		params: { [kind]: entry.id },
		props: {
			...{ live: null, citing: [], elsewhere: [] },
			corrections: hasWords(entry) ? correctionsOf(log, kind, entry.id) : [],
			former: hasWords(entry) ? formerView(entry, events) : null,
			withdrawn: hasWords(entry) ? null : withdrawnView(entry),
		},
	}));
}
