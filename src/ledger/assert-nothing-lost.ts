import { isDeepStrictEqual } from 'node:util';
import type { FormerVersion } from '../model/ledger-version.ts';
import {
	hasWords,
	type AnyEntry,
	type Ledger,
	type LedgerEntry,
	type MintedSlug,
} from '../model/ledger.ts';
import type { WithdrawnEntry } from '../model/withdrawn-entry.ts';
import { newlyTakenOut, toWithdrawn } from './withdraw-entries.ts';
import { withoutWords } from './without-words.ts';
import { wordChanges } from './word-changes.ts';

/**
 * Fail where a ledger has lost, or changed the meaning of, anything that was published before. Words go
 * where their id is withdrawn, and nowhere else.
 */
export function assertNothingLost(before: Ledger, after: Ledger): void {
	const entries = new Map(after.entries.map((entry) => [entry.id, entry]));
	const mayStand = withoutWords(before.entries, newlyTakenOut(before, after));
	for (const [at, entry] of before.entries.entries()) {
		const now = entries.get(entry.id);
		const name = `the ${entry.kind} “${entry.id}”`;
		if (now?.kind !== entry.kind) fail(before.event, name, now?.kind);
		const kept = hasWords(now) ? goesOn(mayStand[at]!, now) : isWithdrawn(entry, now);
		if (!kept) fail(before.event, `a version of ${name}`);
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

/**
 * Whether all earlier texts of an article are known, none that was emptied is full again, and none of which
 * words were taken out has them again.
 */
function textsGoOn(before: MintedSlug['former'] = [], after: MintedSlug['former'] = []): boolean {
	return before.every(({ sha256, emptied, left }, at) => {
		const now = after[at];
		if (now?.sha256 !== sha256) return false;
		return now.emptied === true || (!emptied && (!left || now.left !== undefined));
	});
}

/** Whether all former versions are as they were, and words that changed have left a new one. */
function goesOn(before: AnyEntry, { words, former }: LedgerEntry): boolean {
	// what was withdrawn stays so for good
	if (!hasWords(before)) return false;
	const same = before.former.every((version, at) => isSame(version, former[at]));
	const grown = former.length - before.former.length;
	if (grown === 1) return same && former.at(-1)!.words === before.words;
	return same && grown === 0 && wordChanges(before.words, words).length === 0;
}

/** Whether all is kept of an entry that may be kept of words that are withdrawn, and nothing else. */
function isWithdrawn(before: AnyEntry, now: WithdrawnEntry): boolean {
	const kept = hasWords(before) ? toWithdrawn(before, now) : before;
	return now.reason !== '' && isDeepStrictEqual(kept, now);
}

/** Whether a version is as it was; of its neighbours less may be kept, where an article became an excerpt. */
function isSame(before: FormerVersion, now: FormerVersion | undefined): boolean {
	if (!now) return false;
	const anchors = before.anchors.map((old, at) => {
		const { prefix = '', suffix = '' } = now.anchors[at] ?? {};
		const isCut = old.prefix.endsWith(prefix) && old.suffix.startsWith(suffix);
		return isCut ? { ...old, prefix, suffix } : old;
	});
	return isDeepStrictEqual({ ...before, anchors }, now);
}

function fail(event: string, lost: string, now?: string): never {
	throw new Error(
		`The new ledger of the event “${event}” ${now ? `gives “${now}” for` : 'lacks'} ${lost}, ` +
			'which is published. Links to it would break, so nothing was written. ' +
			`Restore content/ledger/${event}.json from version control and run again.`,
	);
}
