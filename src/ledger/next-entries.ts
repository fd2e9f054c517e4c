import type { LedgerEntry } from '../model/ledger.ts';
import { nothingDecidedOnIds, type DecidedIds } from './decide/decided-ids.ts';
import type { Group } from './group-anchors.ts';
import { assignIds, matchesOf } from './match-groups.ts';
import { liveEntry } from './live-entry.ts';
import { placeKey, placesNow, type PlaceNow } from './places-now.ts';

/** The entries of a ledger after a run, and the id of each group. */
interface NextEntries {
	readonly entries: LedgerEntry[];
	readonly ids: ReadonlyMap<Group, string>;
}

interface Run {
	readonly mint: (group: Group) => string;
	/** The day of the run, where it was told. */
	readonly date?: string | undefined;
	readonly decided?: DecidedIds | undefined;
}

/**
 * Carry published ids over to the groups that hold their words now, and mint ids for the others.
 * An id that no group takes is merged into the one that holds its words, or retired.
 */
export function nextEntries(
	published: readonly LedgerEntry[],
	groups: readonly Group[],
	{ mint, date, decided = nothingDecidedOnIds }: Run,
): NextEntries {
	const before = new Map(published.map((entry) => [entry.id, entry]));
	const placeNow = placesNow(published, groups);
	const matches = matchesOf(published, groups, placeNow);
	const ids = assignIds(matches, decided);
	for (const group of groups) if (!ids.has(group)) ids.set(group, mint(group));
	const partsOf = mintedParts(groups, { ids, before, placeNow });
	const live = groups.map((group) => {
		const id = ids.get(group)!;
		const entry = liveEntry(group, id, {
			...{ before: before.get(id), placeNow, date },
			statement: decided.statements.get(id),
		});
		const split = partsOf(before.get(id));
		return { ...entry, ...(split.length > 0 && { split }), ...stateOf(id, decided) };
	});
	const taken = new Set(live.map(({ id }) => id));
	const heirOf = heirs(matches, ids);
	const past = published
		.filter(({ id }) => !taken.has(id))
		.map((entry) => pastEntry(entry, heirOf.get(entry.id)));
	const entries = [...live, ...past].sort((a, b) => (a.id < b.id ? -1 : 1));
	return { entries, ids };
}

/** Who holds the very words of an entry, the most of them first. */
function heirs(
	matches: ReturnType<typeof matchesOf>,
	ids: ReadonlyMap<Group, string>,
): ReadonlyMap<string, string> {
	const exact = matches.filter((match) => match.exact).toReversed();
	return new Map(exact.map(({ entry, group }) => [entry.id, ids.get(group)!]));
}

/** What an editor decided on the group of an id. */
function stateOf(id: string, { confirmed, excluded }: DecidedIds): Partial<LedgerEntry> {
	const [confirms, excludes] = [confirmed.get(id), excluded.get(id)];
	return {
		...(confirms && { confirmed: confirms }),
		...(excludes && { state: 'excluded', excluded: excludes }),
	};
}

interface Known {
	readonly ids: ReadonlyMap<Group, string>;
	readonly before: ReadonlyMap<string, LedgerEntry>;
	readonly placeNow: PlaceNow;
}

/** The ids that are new and hold a place of an entry, besides those that it was split into before. */
function mintedParts(
	groups: readonly Group[],
	{ ids, before, placeNow }: Known,
): (entry: LedgerEntry | undefined) => string[] {
	const holders = new Map(
		groups
			.filter((group) => !before.has(ids.get(group)!))
			.flatMap((group) =>
				group.anchors.map((each) => [placeKey(group.kind, each), ids.get(group)!] as const),
			),
	);
	return (entry) => {
		const parts = entry?.anchors.flatMap((each) => holders.get(placeNow(entry, each) ?? '') ?? []);
		return [...new Set([...(entry?.split ?? []), ...(parts ?? [])])].sort();
	};
}

/**
 * An entry that has no group of its own keeps its last words and places. It leads to another only
 * where that holds its very words; where it leads once, it leads for good.
 */
function pastEntry(entry: LedgerEntry, heir: string | undefined): LedgerEntry {
	if (entry.state === 'merged') return entry;
	return heir ? { ...entry, state: 'merged', into: heir } : { ...entry, state: 'retired' };
}
