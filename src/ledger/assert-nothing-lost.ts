import { isDeepStrictEqual } from 'node:util';
import type { Ledger, LedgerEntry, MintedSlug } from '../model/ledger.ts';
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
	const slugs = new Map(after.slugs.map((row) => [`${row.kind} ${row.key}`, row]));
	for (const { kind, key, slug, former } of before.slugs) {
		const now = slugs.get(`${kind} ${key}`);
		if (now?.slug !== slug)
			fail(before.event, `the address “${slug}” of the ${kind} “${key}”`, now?.slug);
		if (!textsGoOn(former, now.former))
			fail(before.event, `an earlier text of the ${kind} “${key}”`);
	}
}

/** Whether all earlier texts of an article are known, and none that was emptied is full again. */
function textsGoOn(before: MintedSlug['former'] = [], after: MintedSlug['former'] = []): boolean {
	return before.every(({ sha256, emptied }, at) => {
		const now = after[at];
		return now?.sha256 === sha256 && (!emptied || now.emptied === true);
	});
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
