import { fold } from '../language/words.ts';
import type { Anchor, Change } from '../model/ledger-version.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { anchorKey, type Group } from './group-anchors.ts';
import { editOf } from './likeness.ts';
import { wordChanges } from './word-changes.ts';

interface History {
	/** What the ledger holds of the id; undefined where it is new. */
	readonly before: LedgerEntry | undefined;
	readonly date: string | undefined;
}

/**
 * The entry of an id that a group has. Where its words were changed, it gets a new version, and the
 * one before is kept as it was: words are never changed under an address silently.
 */
export function liveEntry(group: Group, id: string, { before, date }: History): LedgerEntry {
	const { kind, anchors } = group;
	const words = before && stillStand(before, group) ? before.words : group.words;
	const now = { id, kind, state: 'live' as const, words, anchors: [...anchors] };
	if (!before) return { ...now, former: [] };
	const changed = changesSince(before, words, anchors);
	if (changed.length === 0) return { ...now, former: before.former };
	const until = date === undefined ? {} : { until: date };
	const version = { words: before.words, anchors: before.anchors, changed, ...until };
	return { ...now, former: [...before.former, version] };
}

/** Whether a place that nobody edited still has the words that were published. */
function stillStand({ words, anchors }: LedgerEntry, group: Group): boolean {
	const published = new Set(anchors.map(anchorKey));
	return group.anchors.some(
		(each) => published.has(anchorKey(each)) && fold(each.exact).includes(fold(words)),
	);
}

/** What was changed in the words of the page, and in each place that was edited. */
function changesSince(before: LedgerEntry, words: string, anchors: readonly Anchor[]): Change[] {
	const held = new Set(anchors.map(anchorKey));
	const edits = before.anchors
		.filter((each) => !held.has(anchorKey(each)))
		.flatMap((old) => {
			const now = editedPlace(old, anchors);
			return now ? wordChanges(old.exact, now.exact) : [];
		});
	const all = [...wordChanges(before.words, words), ...edits];
	return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function editedPlace(old: Anchor, anchors: readonly Anchor[]): Anchor | undefined {
	const near = anchors
		.filter(({ article }) => article === old.article)
		.map((now) => ({ now, alike: editOf(old, now) }))
		.filter(({ alike }) => alike > 0);
	return near.sort((a, b) => b.alike - a.alike)[0]?.now;
}
