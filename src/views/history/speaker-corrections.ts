import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { text } from '../interface-text.ts';
import { subjectOf } from './corrected-subject.ts';
import { dated, type CorrectionView } from './logged-entry.ts';
import { speakerDecision } from './speaker-decision.ts';
import { changeViews } from './what-changed.ts';

/** Where an editor said whose published words are, the desk has put something right. */
export function speakerCorrections(
	entries: readonly LedgerEntry[],
	events: readonly EventAnalysis[],
): Omit<CorrectionView, 'outlets'>[] {
	return entries.flatMap((entry) =>
		entry.former.flatMap(({ until }, at) => {
			const decided = speakerDecision(entry, at + 1, events);
			const [change] = decided ? changeViews(entry, at + 1, events) : [];
			if (!decided || !change) return [];
			return [
				{
					name: `${entry.id}-v${at + 2}`,
					subject: subjectOf(entry),
					...dated(decided.date ?? until),
					wrong: named(change.before),
					right: named(change.after),
					by: decided.by,
				},
			];
		}),
	);
}

const named = (name: string): string =>
	name === '' ? text.attribution.nobody : text.version.saidBy(name);
