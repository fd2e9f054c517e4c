import type { Anchor } from '../model/ledger-version.ts';
import { hasWords, type Ledger, type LedgerEntry } from '../model/ledger.ts';

/**
 * A ledger without the neighbouring sentences of what it holds of some articles: of words that were
 * published while all of these articles was, and are not any more. Those sentences are not at hand
 * now, so that every mark that may end one is taken for an end.
 *
 * @param articles Those of which only an excerpt may be published, by slug.
 */
export function withinSentences(ledger: Ledger, articles: ReadonlySet<string>): Ledger {
	if (articles.size === 0) return ledger;
	const cut = (anchor: Anchor) => (articles.has(anchor.article) ? alone(anchor) : anchor);
	const entries = ledger.entries.map((entry) =>
		hasWords(entry) ? entryWithin(entry, cut) : entry,
	);
	return { ...ledger, entries };
}

/** The places of a live entry are those of this run, which are cut at their sentences already. */
function entryWithin(entry: LedgerEntry, cut: (anchor: Anchor) => Anchor): LedgerEntry {
	return {
		...entry,
		anchors: entry.state === 'live' ? entry.anchors : entry.anchors.map(cut),
		former: entry.former.map((version) => ({ ...version, anchors: version.anchors.map(cut) })),
	};
}

function alone(anchor: Anchor): Anchor {
	const prefix = /[^.!?…\r\n]*$/u.exec(anchor.prefix)![0];
	const suffix = /^[^.!?…\r\n]*[.!?…]?/u.exec(anchor.suffix)![0];
	const isEnd = /[.!?…]["'”’»)\]]*$/u.test(anchor.exact);
	return { ...anchor, prefix, suffix: isEnd ? '' : suffix };
}
