import type { LedgerEntry } from '../model/ledger.ts';
import { anchorKey, type Group } from './group-anchors.ts';

/** An id that is live goes on before one that is retired comes back. */
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
	const holders = new Map<string, Group>();
	for (const group of groups) {
		for (const anchor of group.anchors) holders.set(`${group.kind} ${anchorKey(anchor)}`, group);
	}
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

function matchesOfEntry(entry: LedgerEntry, holders: ReadonlyMap<string, Group>): Match[] {
	const matches = new Map<Group, Match>();
	for (const [index, anchor] of entry.anchors.entries()) {
		const group = holders.get(`${entry.kind} ${anchorKey(anchor)}`);
		if (!group) continue;
		const match = matches.get(group) ?? { entry, group, shared: 0, first: index === 0 };
		match.shared++;
		matches.set(group, match);
	}
	return [...matches.values()];
}

function surestFirst(a: Match, b: Match): number {
	return (
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
