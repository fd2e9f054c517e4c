import { bareText } from '../text/bare-words.ts';
import { hexHash } from '../text/short-hash.ts';
import { fingerprint } from '../text/fingerprints.ts';
import type { Decisions } from '../model/decisions.ts';
import {
	hasWords,
	versionOf,
	type AnyEntry,
	type Ledger,
	type LedgerEntry,
} from '../model/ledger.ts';
import type { WithdrawnEntry } from '../model/withdrawn-entry.ts';
import { wordsTakenOut, type WordsTakenOut } from './words-taken-out.ts';

/** What an editor withdraws: an id, and why. */
export type Withdrawal = Decisions['withdraw'][number];

/** All words that an id was ever published for, each once. */
export function allWordsOf({ words, anchors, former }: LedgerEntry): string[] {
	const said = [{ words, anchors }, ...former];
	const texts = said.flatMap((version) => [
		version.words,
		...version.anchors.map(({ exact }) => exact),
	]);
	return [...new Set(texts)];
}

/** What is kept of an entry whose words may no longer be shown. */
export function toWithdrawn(
	entry: LedgerEntry,
	{ reason, on }: Pick<WithdrawnEntry, 'reason' | 'on'>,
): WithdrawnEntry {
	const { id, kind, into, words } = entry;
	return {
		id,
		kind,
		state: 'withdrawn',
		...(into !== undefined && { into }),
		versions: versionOf(entry),
		hash: hexHash(words),
		fingerprints: [...new Set(allWordsOf(entry).map(bareText))]
			.map(fingerprint)
			.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
		...(on !== undefined && { on }),
		reason,
	};
}

/**
 * The entries that are to be withdrawn, with the reason: those that an editor names and that have their words
 * still, and those that lead to them and were published for the same words.
 */
export function toBeWithdrawn(
	entries: readonly AnyEntry[],
	withdrawals: readonly Withdrawal[],
): Map<LedgerEntry, string> {
	const shown = entries.filter(hasWords);
	const named = new Map(withdrawals.map(({ id, reason }) => [id, reason]));
	const found = new Map<LedgerEntry, string>();
	const add = (entry: LedgerEntry, reason: string) => {
		found.set(entry, reason);
		const texts = new Set(allWordsOf(entry).map(bareText));
		for (const other of shown) {
			if (other.into !== entry.id || found.has(other)) continue;
			if (allWordsOf(other).every((words) => texts.has(bareText(words)))) add(other, reason);
		}
	};
	for (const entry of shown) {
		const reason = named.get(entry.id);
		if (reason !== undefined && !found.has(entry)) add(entry, reason);
	}
	return found;
}

/**
 * A ledger in which the named ids have no words any more; they still stand elsewhere in it.
 *
 * @param on The day of this run, where it is told.
 */
export function withdrawn(ledger: Ledger, withdrawals: readonly Withdrawal[], on?: string): Ledger {
	const reasons = new Map<AnyEntry, string>(toBeWithdrawn(ledger.entries, withdrawals));
	const entries = ledger.entries.map((entry) => {
		const reason = reasons.get(entry);
		return reason !== undefined && hasWords(entry) ? toWithdrawn(entry, { reason, on }) : entry;
	});
	return { ...ledger, entries };
}

/** The words of all ids that a run withdraws: shown by the ledger before it and not by the one after. */
export function newlyTakenOut(before: Ledger, after: Ledger): WordsTakenOut {
	const gone = new Set(after.entries.filter((entry) => !hasWords(entry)).map(({ id }) => id));
	const entries = before.entries.filter(hasWords).filter(({ id }) => gone.has(id));
	return wordsTakenOut(entries.flatMap(allWordsOf));
}
