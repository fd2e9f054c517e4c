import { guardedKinds, type Anchor, type Change } from '../model/ledger-version.ts';
import { hasWords, isFound, versionOf, type Ledger, type LedgerEntry } from '../model/ledger.ts';
import type { WithdrawnEntry } from '../model/withdrawn-entry.ts';
import { placesNow } from './places-now.ts';

/** Words that were published for an id and that its article has no longer. */
export interface LostPlace {
	readonly entry: LedgerEntry;
	readonly anchor: Anchor;
}

/** An id that got a new version: what was changed, and whether a person should look at it. */
export interface NewVersion {
	readonly entry: LedgerEntry;
	readonly number: number;
	readonly changed: readonly Change[];
	readonly guarded: boolean;
}

/** What a run does to the ledger of an event. */
export interface LedgerChanges {
	readonly minted: readonly LedgerEntry[];
	readonly versioned: readonly NewVersion[];
	readonly merged: readonly LedgerEntry[];
	readonly retired: readonly LedgerEntry[];
	/** No longer shown, by decision of an editor. */
	readonly excluded: readonly LedgerEntry[];
	/** Merged, retired or excluded before, and live again. */
	readonly revived: readonly LedgerEntry[];
	/** Ids whose words are taken out, by law. */
	readonly withdrawn: readonly WithdrawnEntry[];
	/** Places whose words are gone, of ids that live on and of which nothing graver is told. */
	readonly lost: readonly LostPlace[];
}

/** Compare the ledger of an event with what it was. */
export function ledgerChanges(before: Ledger | null, after: Ledger): LedgerChanges {
	const known = new Map(before?.entries.filter(hasWords).map((entry) => [entry.id, entry]));
	const entries = after.entries
		.filter(hasWords)
		.map((entry) => ({ entry, was: known.get(entry.id) }));
	const now = (state: LedgerEntry['state'], was: LedgerEntry['state'][]) =>
		entries
			.filter((each) => each.entry.state === state && was.includes(each.was?.state ?? state))
			.map(({ entry }) => entry);
	const versioned = entries.flatMap(({ entry, was }) => newVersion(entry, was) ?? []);
	return {
		minted: entries.filter(({ was }) => !was).map(({ entry }) => entry),
		versioned,
		merged: now('merged', ['live', 'retired', 'excluded']),
		retired: now('retired', ['live', 'merged', 'excluded']),
		excluded: now('excluded', ['live', 'merged', 'retired']),
		revived: now('live', ['merged', 'retired', 'excluded']),
		withdrawn: after.entries.filter((entry) => !hasWords(entry)).filter(({ id }) => known.has(id)),
		lost: lostPlaces(
			before,
			after,
			new Set(versioned.filter(({ guarded }) => guarded).map(({ entry }) => entry.id)),
		),
	};
}

function newVersion(entry: LedgerEntry, was: LedgerEntry | undefined): NewVersion | null {
	const last = entry.former.at(-1);
	if (!was || !last || entry.former.length === was.former.length) return null;
	const guarded = last.changed.some(({ kind }) => guardedKinds.has(kind));
	return { entry, number: versionOf(entry), changed: last.changed, guarded };
}

/** Places of live entries whose words stand nowhere now; an entry of which a person is told is left out. */
function lostPlaces(before: Ledger | null, after: Ledger, told: ReadonlySet<string>): LostPlace[] {
	const published = before?.entries.filter(hasWords).filter(({ state }) => state === 'live') ?? [];
	const found = after.entries.filter(hasWords).filter(isFound);
	const placeNow = placesNow(published, found);
	const stay = new Set(found.map(({ id }) => id).filter((id) => !told.has(id)));
	return published
		.filter(({ id }) => stay.has(id))
		.flatMap((entry) =>
			entry.anchors
				.filter((anchor) => placeNow(entry, anchor) === undefined)
				.map((anchor) => ({ entry, anchor })),
		);
}
