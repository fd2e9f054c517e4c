import { isDeepStrictEqual } from 'node:util';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import { wordChanges } from './word-changes.ts';

/** Fail where a ledger has lost, or changed the meaning of, anything that was published before. */
export function assertNothingLost(before: Ledger, after: Ledger): void {
	const entries = new Map(after.entries.map((entry) => [entry.id, entry]));
	for (const entry of before.entries) {
		const now = entries.get(entry.id);
		const name = `the ${entry.kind} “${entry.id}”`;
		if (now?.kind !== entry.kind) fail(before.event, name, now?.kind);
		if (!goesOn(entry, now)) fail(before.event, `a version of ${name}`);
	}
	const slugs = new Map(after.slugs.map(({ kind, key, slug }) => [`${kind} ${key}`, slug]));
	for (const { kind, key, slug } of before.slugs) {
		const now = slugs.get(`${kind} ${key}`);
		if (now !== slug) fail(before.event, `the address “${slug}” of the ${kind} “${key}”`, now);
	}
}

/** Whether all former versions are as they were, and words that changed have left a new one. */
function goesOn(before: LedgerEntry, { words, former }: LedgerEntry): boolean {
	const same = before.former.every((version, at) => isDeepStrictEqual(version, former[at]));
	const grown = former.length - before.former.length;
	return same && (grown === 1 || (grown === 0 && wordChanges(before.words, words).length === 0));
}

function fail(event: string, lost: string, now?: string): never {
	throw new Error(
		`The new ledger of the event “${event}” ${now ? `gives “${now}” for` : 'lacks'} ${lost}, ` +
			'which is published. Links to it would break, so nothing was written. ' +
			`Restore content/ledger/${event}.json from version control and run again.`,
	);
}
