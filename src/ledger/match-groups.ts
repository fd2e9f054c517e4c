import type { Anchor } from '../model/ledger-version.ts';
import { isFound, type LedgerEntry } from '../model/ledger.ts';
import type { DecidedIds } from './decide/decided-ids.ts';
import { anchorKey, type Group } from './group-anchors.ts';
import { anchorLikeness } from './anchor-likeness.ts';
import { placeKey, type PlaceNow } from './places-now.ts';

/** Of the matches that are as sure, an id that is live goes on before one that is retired comes back. */
const states: readonly LedgerEntry['state'][] = ['live', 'excluded', 'retired', 'merged'];

interface Match {
	readonly entry: LedgerEntry;
	readonly group: Group;
	shared: number;
	/** Whether the group holds the very words of one of its places. */
	exact: boolean;
	/** Whether the group holds the first place that the id was published for. */
	first: boolean;
}

/** Every published entry with the groups that hold its words, the surest match first. */
export function matchesOf(
	entries: readonly LedgerEntry[],
	groups: readonly Group[],
	placeNow: PlaceNow,
): Match[] {
	const holders = { ...holdersOf(groups), placeNow };
	return entries.flatMap((entry) => matchesOfEntry(entry, holders)).sort(surestFirst);
}

/**
 * Give each group the id that it shares most with; no two groups share one. An id on which an editor
 * decided something goes on before others.
 */
export function assignIds(
	matches: readonly Match[],
	{ kept, mayHave }: Pick<DecidedIds, 'kept' | 'mayHave'>,
): Map<Group, string> {
	const ids = new Map<Group, string>();
	const given = new Set<string>();
	const isKept = ({ entry, exact }: Match) => Number(exact && kept.has(entry.id));
	const allowed = matches.filter(({ entry, group }) => mayHave(entry.id, group));
	for (const { entry, group } of allowed.sort((a, b) => isKept(b) - isKept(a))) {
		if (given.has(entry.id) || ids.has(group)) continue;
		ids.set(group, entry.id);
		given.add(entry.id);
	}
	return ids;
}

/** Who holds the very words of an anchor, and who holds words of its article. */
interface Holders {
	readonly exact: ReadonlyMap<string, Group>;
	readonly within: ReadonlyMap<string, readonly Placed[]>;
	readonly placeNow: PlaceNow;
}

interface Placed {
	readonly anchor: Anchor;
	readonly group: Group;
}

function holdersOf(groups: readonly Group[]): Omit<Holders, 'placeNow'> {
	const placed = groups.flatMap((group) => group.anchors.map((anchor) => ({ anchor, group })));
	return {
		exact: new Map(
			placed.map(({ anchor, group }) => [placeKey(group.kind, anchor), group] as const),
		),
		within: Map.groupBy(placed, ({ anchor, group }) => `${group.kind} ${anchor.article}`),
	};
}

function matchesOfEntry(entry: LedgerEntry, holders: Holders): Match[] {
	const matches = new Map<Group, Match>();
	for (const [index, anchor] of entry.anchors.entries()) {
		for (const { group, share } of holdersFor(entry, anchor, holders)) {
			const none = { entry, group, shared: 0, exact: false, first: index === 0 };
			const match = matches.get(group) ?? none;
			match.shared += share;
			match.exact ||= share === 1;
			matches.set(group, match);
		}
	}
	return [...matches.values()];
}

/**
 * The groups that hold the words of an anchor. Where none holds just these, as when a sentence is now
 * two clauses or was edited, those that hold a part of them, or nearly the same words at the same
 * place, by how alike they are. A few words in common are no part: an id must never pass to something
 * else, and one that is no longer live comes back by its very words alone.
 */
function holdersFor(
	entry: LedgerEntry,
	anchor: Anchor,
	{ exact, within, placeNow }: Holders,
): { readonly group: Group; readonly share: number }[] {
	const same = exact.get(placeNow(entry, anchor) ?? '');
	if (same) return [{ group: same, share: 1 }];
	if (!isFound(entry)) return [];
	const others = within.get(`${entry.kind} ${anchor.article}`) ?? [];
	return others.flatMap((other) => {
		const share = anchorLikeness(anchor, other.anchor);
		return share > 0 ? [{ group: other.group, share }] : [];
	});
}

function surestFirst(a: Match, b: Match): number {
	return (
		Number(b.exact) - Number(a.exact) ||
		states.indexOf(a.entry.state) - states.indexOf(b.entry.state) ||
		b.shared - a.shared ||
		Number(b.first) - Number(a.first) ||
		(a.entry.id < b.entry.id ? -1 : Number(a.entry.id > b.entry.id)) ||
		compareKeys(a.group, b.group)
	);
}

function compareKeys(a: Group, b: Group): number {
	const [left, right] = [anchorKey(a.anchors[0]!), anchorKey(b.anchors[0]!)];
	return left < right ? -1 : Number(left > right);
}
