import { addresses } from '../model/addresses.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { historyView, type VersionItem } from './history-view.ts';
import { href } from './href.ts';
import { text } from './interface-text.ts';
import { firstWords } from './lemma.ts';
import type { Link } from './link.ts';
import type { PageHead } from './page-head.ts';

/** The page of an id that was published and no longer has a page of its own. */
export interface FormerView {
	readonly head: PageHead;
	readonly kicker: string;
	readonly title: string;
	readonly help: string;
	/** Null where the title says them. */
	readonly lastWords: string | null;
	/** Where it is to be found now; null where it was not merged. */
	readonly into: Link | null;
	/** Its versions; null where its words were never changed. */
	readonly history: readonly VersionItem[] | null;
	/** Where to go on. */
	readonly onward: { readonly title: string; readonly links: readonly Link[] };
}

export function formerView(entry: LedgerEntry, events: readonly EventAnalysis[]): FormerView {
	const merged = entry.state === 'merged' && entry.into !== undefined;
	const title = merged ? text.former.merged : text.former.retired;
	return {
		head: { title, description: firstWords(entry.words, 120), address: pageOf(entry, entry.id) },
		kicker: text[entry.kind].kicker,
		title,
		help: merged ? text.former.mergedHelp : text.former.retiredHelp,
		lastWords: entry.words,
		into: merged
			? { href: href(pageOf(entry, entry.into)), text: wordsNow(entry.into, events) ?? entry.words }
			: null,
		history: historyView(entry),
		onward: { title: text.former.lastIn, links: lastArticles(entry, events) },
	};
}

function pageOf({ kind }: LedgerEntry, id: string): string {
	return kind === 'claim' ? addresses.claim(id) : addresses.utterance(id);
}

/** The words of a claim or an utterance, as long as it is published. */
function wordsNow(id: string, events: readonly EventAnalysis[]): string | undefined {
	const claims = events.flatMap((event) => event.claims);
	const utterances = events.flatMap((event) => event.utterances);
	return (
		claims.find((claim) => claim.id === id)?.statement ??
		utterances.find((utterance) => utterance.id === id)?.wordings[0]!.exact
	);
}

/** Articles in which the words stood last, as far as they are still published. */
function lastArticles(entry: LedgerEntry, events: readonly EventAnalysis[]): Link[] {
	const anchored = new Set(entry.anchors.map(({ article }) => article));
	return events
		.flatMap(({ articles }) => articles)
		.filter(({ id }) => anchored.has(id))
		.map(({ id, title }) => ({ href: href(addresses.article(id)), text: title }));
}
