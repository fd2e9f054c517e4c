import { addresses } from '../../model/addresses.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { lastOf } from '../../model/last-of.ts';
import { hasWords, versionOf, type Ledger, type LedgerEntry } from '../../model/ledger.ts';
import { formerEntries } from './former-entries.ts';
import { nameOf } from './former-name-view.ts';
import { formerSlugs } from './former-slugs.ts';
import { versionAddress } from './history-view.ts';
import { languageOfWords } from '../wording/language-of-words.ts';

/** An address that was published and leads to another page now. */
export interface FormerAddress {
	/** Both without the base path. */
	readonly from: string;
	readonly to: string;
	/** Where the other page tells of it. */
	readonly anchor: string;
	/** What it stood for: words, or a name. */
	readonly words: string;
	/** The language of the words; null where it isn’t known, and of names. */
	readonly language: string | null;
	/** Its last version, which nothing leads away from; null where it has none. */
	readonly version: string | null;
}

/** Every address that leads to another page now: of merged ids, and of names that are listed otherwise. */
export function formerAddresses(
	ledgers: readonly Ledger[],
	events: readonly EventAnalysis[],
): FormerAddress[] {
	return [
		...(['claim', 'utterance'] as const).flatMap((kind) => mergedIds(kind, ledgers, events)),
		...(['outlet', 'speaker'] as const).flatMap((kind) => formerNames(kind, ledgers, events)),
	];
}

/** The same by the address of the page that they lead to. */
export function formerAddressesOf(
	ledgers: readonly Ledger[],
	events: readonly EventAnalysis[],
): (address: string) => readonly FormerAddress[] {
	const byPage = Map.groupBy(formerAddresses(ledgers, events), ({ to }) => to);
	return (address) => byPage.get(address) ?? [];
}

function mergedIds(
	kind: LedgerEntry['kind'],
	ledgers: readonly Ledger[],
	events: readonly EventAnalysis[],
): FormerAddress[] {
	// the page of a withdrawn id says why, and leads on by a link alone
	const shown = ledgers.flatMap((own) => own.entries.filter(hasWords));
	const entries = new Map(shown.map((entry) => [entry.id, entry]));
	const former = formerEntries(kind, ledgers, events).filter(hasWords);
	return former.flatMap((entry) => {
		const heir = lastOf(entry, entries);
		if (heir === entry || heir.state !== 'live' || heir.kind !== kind) return [];
		return {
			from: addresses[kind](entry.id),
			to: addresses[kind](heir.id),
			anchor: `merged-${entry.id}`,
			words: entry.words,
			language: languageOfWords(entry.words, entry.anchors, events),
			version: versionAddress(entry, versionOf(entry)),
		};
	});
}

function formerNames(
	kind: 'outlet' | 'speaker',
	ledgers: readonly Ledger[],
	events: readonly EventAnalysis[],
): FormerAddress[] {
	return formerSlugs(kind, ledgers, events).flatMap((former) => {
		const event = events.find(({ id }) => id === former.event);
		if (!event?.[`${kind}s`].some(({ id }) => id === former.into)) return [];
		return {
			from: addresses[kind](former.slug),
			to: addresses[kind](former.into!),
			anchor: `was-${former.slug}`,
			words: nameOf(former),
			language: null,
			version: null,
		};
	});
}
