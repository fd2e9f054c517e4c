import type { LedgerEntry } from './ledger.ts';

/**
 * The entry that a merged one is now part of, be it by way of others that were merged too. Undefined
 * where it was not merged, or where what it became is no longer found.
 */
export function heirOf(
	entry: LedgerEntry,
	entries: ReadonlyMap<string, LedgerEntry>,
): LedgerEntry | undefined {
	const seen = new Set<string>();
	let heir: LedgerEntry | undefined = entry;
	while (heir?.state === 'merged' && !seen.has(heir.id)) {
		seen.add(heir.id);
		heir = entries.get(heir.into ?? '');
	}
	return heir !== entry && heir?.state === 'live' ? heir : undefined;
}
