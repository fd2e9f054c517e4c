import type { Anchor } from '../model/ledger-version.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { anchorKey, type Group } from './group-anchors.ts';
import { likeness } from './likeness.ts';

/** Of the matches that are as sure, an id that is live goes on before one that is retired comes back. */
const states: readonly LedgerEntry['state'][] = ['live', 'retired', 'merged'];

interface Match {
	readonly entry: LedgerEntry;
	readonly group: Group;
	shared: number;
	/** Whether the group holds the first place that the id was published for. */
	first: boolean;
}

/** Every published entry with the groups that hold its words, the surest match first. */
export function matchesOf(entries: readonly LedgerEntry[], groups: readonly Group[]): Match[] {
	const holders = holdersOf(groups);
	return entries.flatMap((entry) => matchesOfEntry(entry, holders)).sort(surestFirst);
}

/** Give each group the id that it shares most with; no two groups share one. */
export function assignIds(matches: readonly Match[]): Map<Group, string> {
	const ids = new Map<Group, string>();
	const given = new Set<string>();
	for (const { entry, group } of matches) {
		if (given.has(entry.id) || ids.has(group)) continue;
		ids.set(group, entry.id);
		given.add(entry.id);
	}
	return ids;
}

/** Who holds the very words of an anchor, and who holds words of its article. */
interface Holders {
	readonly exact: ReadonlyMap<string, Group>;
	readonly within: ReadonlyMap<string, readonly (Anchor & { readonly group: Group })[]>;
}

function holdersOf(groups: readonly Group[]): Holders {
	const placed = groups.flatMap((group) => group.anchors.map((anchor) => ({ anchor, group })));
	return {
		exact: new Map(
			placed.map(({ anchor, group }) => [`${group.kind} ${anchorKey(anchor)}`, group] as const),
		),
		within: Map.groupBy(
			placed.map(({ anchor, group }) => ({ ...anchor, group })),
			({ article, group }) => `${group.kind} ${article}`,
		),
	};
}

function matchesOfEntry(entry: LedgerEntry, holders: Holders): Match[] {
	const matches = new Map<Group, Match>();
	for (const [index, anchor] of entry.anchors.entries()) {
		for (const { group, share } of holdersFor(entry, anchor, holders)) {
			const match = matches.get(group) ?? { entry, group, shared: 0, first: index === 0 };
			match.shared += share;
			matches.set(group, match);
		}
	}
	return [...matches.values()];
}

/**
 * The groups that hold the words of an anchor. Where none holds just these, as when a sentence is now
 * two clauses or was edited, those that hold a part of them, or nearly the same words at the same
 * place, by how alike they are. A few words in common are no part: an id must never pass to something else.
 */
function holdersFor(
	{ kind }: LedgerEntry,
	anchor: LedgerEntry['anchors'][number],
	{ exact, within }: Holders,
): { readonly group: Group; readonly share: number }[] {
	const same = exact.get(`${kind} ${anchorKey(anchor)}`);
	if (same) return [{ group: same, share: 1 }];
	const others = within.get(`${kind} ${anchor.article}`) ?? [];
	return others.flatMap(({ group, ...other }) => {
		const share = likeness(anchor, other);
		return share > 0 ? [{ group, share }] : [];
	});
}

function surestFirst(a: Match, b: Match): number {
	return (
		Number(b.shared >= 1) - Number(a.shared >= 1) ||
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
