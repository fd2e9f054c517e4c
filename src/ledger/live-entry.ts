import type { Anchor, Change } from '../model/ledger-version.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { areSameWords } from './decide/decided-words.ts';
import type { Group } from './group-anchors.ts';
import { editOf } from './anchor-likeness.ts';
import { placeKey, type PlaceNow } from './places-now.ts';
import { sameWords } from './same-words.ts';
import { wordChanges } from './word-changes.ts';

interface History {
	/** What the ledger holds of the id; undefined where it is new. */
	readonly before: LedgerEntry | undefined;
	readonly placeNow: PlaceNow;
	readonly date: string | undefined;
	/** How an editor words it instead of these words; undefined where none does. */
	readonly statement?: { readonly words: string; readonly statement: string } | undefined;
}

/**
 * The entry of an id that a group has. Where its words were changed, it gets a new version, and the
 * one before is kept as it was: words are never changed under an address silently.
 */
export function liveEntry(group: Group, id: string, history: History): LedgerEntry {
	const { kind, anchors, speaker } = group;
	const { before, date } = history;
	const words = wordsOf(group, history);
	// where nobody is named for a while, the last one who was is not forgotten
	const by = speaker === undefined ? {} : { speaker: speaker ?? before?.speaker ?? null };
	const now = { id, kind, state: 'live' as const, words, ...by, anchors: [...anchors] };
	if (!before) return { ...now, former: [] };
	const changed = [
		...speakerChange(before, speaker),
		...changesSince(before, words, group, history),
	];
	if (changed.length === 0) return { ...now, former: before.former };
	const until = date === undefined ? {} : { until: date };
	const said = before.speaker === undefined ? {} : { speaker: before.speaker };
	const version = { words: before.words, ...said, anchors: before.anchors, changed, ...until };
	return { ...now, former: [...before.former, version] };
}

/** The words that still stand in an article, else new ones; or those of an editor in their stead. */
function wordsOf(group: Group, history: History): string {
	const { before, statement } = history;
	if (!before) return group.words;
	const published = statement ? { ...before, words: statement.words } : before;
	const found = stillStand(published, group, history) ? published.words : group.words;
	return statement && areSameWords(found, statement.words) ? statement.statement : found;
}

/** Whether a place that nobody edited still has the words that were published. */
function stillStand(before: LedgerEntry, { kind, anchors }: Group, { placeNow }: History): boolean {
	const published = new Set(before.anchors.map((each) => placeNow(before, each)));
	return anchors.some(
		(each) =>
			published.has(placeKey(kind, each)) &&
			sameWords(each.exact).includes(sameWords(before.words)),
	);
}

/** Words that are given to somebody else now; that nobody is named any more, or is at last, says less. */
function speakerChange({ speaker: old }: LedgerEntry, now: Group['speaker']): Change[] {
	if (!old || !now || old === now) return [];
	return [{ kind: 'attribution', words: [old, now] }];
}

/** What was changed in the words of the page, and in each place that was edited. */
function changesSince(
	before: LedgerEntry,
	words: string,
	{ kind, anchors }: Group,
	{ placeNow, statement }: History,
): Change[] {
	const held = new Set(anchors.map((each) => placeKey(kind, each)));
	const edits = before.anchors
		.filter((each) => !held.has(placeNow(before, each) ?? ''))
		.flatMap((old) => {
			const now = editedPlace(old, anchors);
			return now ? wordChanges(old.exact, now.exact) : [];
		});
	const worded = wordChanges(before.words, words).map((each): Change =>
		// words that an editor chose change nothing of what articles say
		words === statement?.statement ? { ...each, kind: 'wording' } : each,
	);
	const all = [...worded, ...edits];
	return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function editedPlace(old: Anchor, anchors: readonly Anchor[]): Anchor | undefined {
	const near = anchors
		.filter(({ article }) => article === old.article)
		.map((now) => ({ now, alike: editOf(old, now) }))
		.filter(({ alike }) => alike > 0);
	return near.sort((a, b) => b.alike - a.alike)[0]?.now;
}
