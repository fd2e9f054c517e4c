import type { LedgerEntry } from '../model/ledger.ts';
import type { Group } from './group-anchors.ts';
import { assignIds, matchesOf } from './match-groups.ts';

/** The entries of a ledger after a run, and the id of each group. */
export interface NextEntries {
	readonly entries: LedgerEntry[];
	readonly ids: ReadonlyMap<Group, string>;
}

/**
 * Carry published ids over to the groups that hold their words now, and mint ids for the others.
 * An id that no group takes is merged into the one that holds its words, or retired.
 */
export function nextEntries(
	published: readonly LedgerEntry[],
	groups: readonly Group[],
	mint: (group: Group) => string,
): NextEntries {
	const matches = matchesOf(published, groups);
	const ids = assignIds(matches);
	for (const group of groups) if (!ids.has(group)) ids.set(group, mint(group));
	const live = groups.map((group) => liveEntry(group, ids.get(group)!));
	const taken = new Set(live.map(({ id }) => id));
	const past = published
		.filter(({ id }) => !taken.has(id))
		.map((entry) => pastEntry(entry, heir(entry.id)));
	const entries = [...live, ...past].sort((a, b) => (a.id < b.id ? -1 : 1));
	return { entries, ids };

	function heir(id: string): string | undefined {
		const match = matches.find(({ entry }) => entry.id === id);
		return match && ids.get(match.group);
	}
}

function liveEntry({ kind, words, anchors }: Group, id: string): LedgerEntry {
	return { id, kind, state: 'live', words, anchors: [...anchors] };
}

/** An entry that has no group of its own keeps its last words and places. */
function pastEntry(entry: LedgerEntry, heir: string | undefined): LedgerEntry {
	if (heir) return { ...entry, state: 'merged', into: heir };
	return entry.state === 'merged' ? entry : { ...entry, state: 'retired' };
}
