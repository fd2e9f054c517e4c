import { addresses } from '../../model/addresses.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { historyView, type VersionItem } from './history-view.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { languageOfWords, placesOf } from '../wording/language-of-words.ts';
import { firstWords } from '../wording/lemma.ts';
import { signature } from '../wording/signature.ts';
import type { Link } from '../links/link.ts';
import type { PageHead } from '../page-head.ts';

/** The page of an id that was published and no longer has a page of its own. */
export interface FormerView {
	readonly head: PageHead;
	readonly kicker: string;
	readonly title: string;
	readonly help: string;
	/** Why an editor took it out of the lists; null where none did. */
	readonly reason: string | null;
	/** Null where the title says them. */
	readonly lastWords: string | null;
	/** The language of the words that are shown; null where it isn’t known. */
	readonly language: string | null;
	/** Where it is to be found now; null where it was not merged. */
	readonly into: Link | null;
	/** Its versions; null where its words were never changed. */
	readonly history: readonly VersionItem[] | null;
	/** Where to go on. */
	readonly onward: { readonly title: string; readonly links: readonly Link[] };
}

export function formerView(entry: LedgerEntry, events: readonly EventAnalysis[]): FormerView {
	if (entry.excluded && entry.state === 'excluded') return excludedView(entry, events);
	const into = entry.state === 'merged' ? entry.into : undefined;
	const merged = into !== undefined;
	const title = merged ? text.former.merged : text.former.retired;
	const now = merged ? wordsNow(into, events) : undefined;
	return {
		head: headOf(entry, title),
		kicker: text[entry.kind].kicker,
		title,
		help: merged ? text.former.mergedHelp : text.former.retiredHelp,
		reason: null,
		lastWords: entry.words,
		language:
			merged && now
				? languageOfWords(now, placesOf(into, events), events)
				: languageOfWords(entry.words, entry.anchors, events),
		into: merged ? { href: href(addresses[entry.kind](into)), text: now ?? entry.words } : null,
		history: historyView(entry, events),
		onward: { title: text.former.lastIn, links: lastArticles(entry, events) },
	};
}

/** An id that an editor decided to be no claim, or nothing that was said: who did, and why. */
function excludedView(entry: LedgerEntry, events: readonly EventAnalysis[]): FormerView {
	const title = text.decision.excluded[entry.kind];
	const { reason } = entry.excluded!;
	return {
		head: headOf(entry, title),
		kicker: text[entry.kind].kicker,
		title,
		help: text.decision.excludedBy(signature(entry.excluded!)),
		reason,
		lastWords: entry.words,
		language: languageOfWords(entry.words, entry.anchors, events),
		into: null,
		history: historyView(entry, events),
		onward: { title: text.decision.standsIn, links: lastArticles(entry, events) },
	};
}

function headOf({ kind, id, words }: LedgerEntry, title: string): PageHead {
	return { title, description: firstWords(words, 120), address: addresses[kind](id) };
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
