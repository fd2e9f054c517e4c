import { finding, type Finding } from '../model/finding.ts';
import { lastOf } from '../model/last-of.ts';
import type { Anchor, Change } from '../model/ledger-version.ts';
import { hasWords, type Ledger, type LedgerEntry } from '../model/ledger.ts';
import { quoted } from '../text/quoted.ts';
import { addressOf } from './address-of.ts';
import type { LedgerChanges, LostPlace, NewVersion } from './ledger-changes.ts';

interface Sources {
	/** The folder of the event under `seeds/`. */
	readonly event: string;
	/** The texts of its articles, by file name. */
	readonly texts: ReadonlyMap<string, string>;
	readonly ledger: Ledger;
}

/** What a person must look at, of all that a run does to the ledger: words that were published and changed. */
export function ledgerFindings(changes: LedgerChanges, sources: Sources): Finding[] {
	const guarded = changes.versioned.filter((version) => version.guarded);
	const gone = [
		...changes.retired.flatMap((entry) => entry.anchors.map((anchor) => ({ entry, anchor }))),
		...changes.lost,
	];
	// of an article that was taken out as a whole something else is told
	const there = gone.filter(({ anchor }) => sources.texts.has(fileOf(anchor, sources) ?? ''));
	// an id is told once for each article, however many of its places there are gone
	const told = Map.groupBy(there, ({ entry, anchor }) => `${entry.id} ${anchor.article}`);
	return [
		...guarded.map((version) => changedWords(version, sources)),
		...changes.merged.map((entry) => mergedWords(entry, sources)),
		...Array.from(told.values(), (places) => goneWords(places, sources)),
	];
}

function changedWords({ entry, number, changed }: NewVersion, sources: Sources): Finding {
	const told = changed.map(inWords).join('; ');
	return finding('published-words-changed', {
		...placeOf(anchorWith(changed, entry), sources),
		reason: `Words of ${addressOf(entry)}, which is published, were changed: ${told}. It is version ${number} now, and the version before keeps its page. Check that it still is the same ${entry.kind}.`,
	});
}

function mergedWords(entry: LedgerEntry, sources: Sources): Finding {
	const shown = sources.ledger.entries.filter(hasWords);
	const heir = lastOf(entry, new Map(shown.map((each) => [each.id, each])));
	const into = heir === entry ? 'another one' : `${addressOf(heir)} ${quoted(heir.words)}`;
	return finding('published-words-merged', {
		...placeOf(entry.anchors[0]!, sources),
		reason: `What ${addressOf(entry)} stands for, ${quoted(entry.words)}, is now taken for one with ${into}. Its address says so, and leads there. Check that both say the same.`,
	});
}

/** The place that was changed: it has the words of a change, and had others before. */
function anchorWith(changed: readonly Change[], { anchors, former }: LedgerEntry): Anchor {
	const words = changed.map(({ words: [, now] }) => now).filter((now) => now !== '');
	const having = anchors.filter(({ exact }) => words.some((now) => exact.includes(now)));
	const before = former.at(-1)?.anchors ?? [];
	return having.find((now) => !before.some((was) => isSame(was, now))) ?? having[0] ?? anchors[0]!;
}

const isSame = (a: Anchor, b: Anchor): boolean => a.article === b.article && a.exact === b.exact;

/** @param places Those of one id in one article; at least one. */
function goneWords(places: readonly LostPlace[], sources: Sources): Finding {
	const { entry, anchor } = places[0]!;
	const words = [...new Set(places.map(({ anchor: { exact } }) => quoted(exact)))].join(' and ');
	const stays =
		entry.state === 'live'
			? 'The address goes on with its other places.'
			: 'The address stays, and says that its words are gone.';
	return finding('published-words-gone', {
		...placeOf(anchor, sources),
		reason: `The words ${words} of ${addressOf(entry)}, which is published, are not found here any more. ${stays} Check that this is meant.`,
	});
}

/** The line of the words where they stand, else the file alone. */
function placeOf(anchor: Anchor, sources: Sources) {
	const { article, exact } = anchor;
	const { event, texts } = sources;
	const file = fileOf(anchor, sources);
	const text = texts.get(file ?? '');
	const offset = text?.indexOf(exact) ?? -1;
	const path = `seeds/${event}/${file ?? article}`;
	return text !== undefined && offset >= 0 ? { file: path, at: { text, offset } } : { file: path };
}

function fileOf({ article }: Anchor, { ledger }: Sources): string | undefined {
	return ledger.slugs.find(({ kind, slug }) => kind === 'article' && slug === article)?.key;
}

/** “12” became “14” (figure). */
export function inWords({ kind, words: [old, now] }: Change): string {
	if (old === '') return `${quoted(now)} was put in (${kind})`;
	return now === ''
		? `${quoted(old)} was left out (${kind})`
		: `${quoted(old)} became ${quoted(now)} (${kind})`;
}
