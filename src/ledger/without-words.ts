import type { Anchor, Change, FormerVersion } from '../model/ledger-version.ts';
import { hasWords, isFound, type AnyEntry, type LedgerEntry } from '../model/ledger.ts';
import { takenOut, type WordsTakenOut } from './words-taken-out.ts';

/** Entries in which words that were withdrawn stand no longer, neither in what they say nor in what they said. */
export function withoutWords(entries: readonly AnyEntry[], words: WordsTakenOut): AnyEntry[] {
	return entries.map((entry) => (hasWords(entry) ? withoutIn(entry, words) : entry));
}

function withoutIn(entry: LedgerEntry, words: WordsTakenOut): LedgerEntry {
	const now = words.without(entry.words);
	const former = entry.former.map((version, at) =>
		formerWithout(version, entry.former[at + 1]?.words ?? entry.words, words),
	);
	// what lives stands in articles that don't have the words: its neighbours are read anew each time
	const anchors = isFound(entry)
		? entry.anchors.map((each) => ({ ...each, exact: words.without(each.exact) }))
		: entry.anchors.map((each) => pastAnchor(each, words));
	const { confirmed } = entry;
	const places = confirmed?.anchors.map((each) => pastAnchor(each, words));
	return {
		...{ ...entry, words: now, anchors, former },
		...(confirmed && places && { confirmed: { ...confirmed, anchors: places } }),
	};
}

/** @param next The words of the version that came after it. */
function formerWithout(version: FormerVersion, next: string, words: WordsTakenOut): FormerVersion {
	const said = [version.words, next, ...version.anchors.map(({ exact }) => exact)];
	const held = said.some((text) => words.placesIn(text).length > 0);
	return {
		...version,
		words: words.without(version.words),
		anchors: version.anchors.map((each) => pastAnchor(each, words)),
		changed: version.changed.map((each) => changeWithout(each, words, held)),
	};
}

/** The neighbours of a place are cut, and may hold no more than a piece of the words. */
function pastAnchor({ exact, prefix, suffix, ...anchor }: Anchor, words: WordsTakenOut): Anchor {
	return {
		...anchor,
		exact: words.without(exact),
		prefix: words.withoutPieces(prefix),
		suffix: words.withoutPieces(suffix),
	};
}

/** @param held Whether the words stood where the change was made: then a part of them is told by it, too. */
function changeWithout(
	{ kind, words: sides }: Change,
	words: WordsTakenOut,
	held: boolean,
): Change {
	const [old, now] = sides.map((side) =>
		held && words.include(side) ? takenOut : words.without(side),
	);
	return { kind, words: [old!, now!] };
}
