import { addresses } from '../../model/addresses.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { versionOf, type AnyEntry, type LedgerEntry } from '../../model/ledger.ts';
import { versionAddress } from './history-view.ts';
import { changeViews, type ChangeView } from './what-changed.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { languageOfWords } from '../wording/language-of-words.ts';
import { firstWords } from '../wording/lemma.ts';
import type { Link } from '../links/link.ts';
import type { PageHead } from '../page-head.ts';

/** A claim or an utterance as it stood in one version. */
export interface VersionView {
	readonly head: PageHead;
	readonly kicker: string;
	readonly words: string;
	/** Null where it isn’t known. */
	readonly language: string | null;
	/** Whether it is the present one. */
	readonly notice: string;
	readonly latest: Link;
	/** What was changed since, the oldest change first. */
	readonly changes: readonly ChangeView[];
	/** The articles that it was found in, with their words as they were. */
	readonly articles: readonly {
		/** Null where the article is not published any more. */
		readonly link: Link | null;
		/** The language of its passages. */
		readonly language: string | null;
		readonly passages: readonly string[];
	}[];
}

/** Every version of the ids of a kind, for the addresses that must be there. */
export function allVersions(
	kind: LedgerEntry['kind'],
	entries: readonly AnyEntry[],
): { entry: AnyEntry; number: number }[] {
	return entries
		.filter((entry) => entry.kind === kind)
		.flatMap((entry) =>
			Array.from({ length: versionOf(entry) }, (_, at) => ({ entry, number: at + 1 })),
		);
}

export function versionView(
	entry: LedgerEntry,
	number: number,
	events: readonly EventAnalysis[],
): VersionView {
	const { words, anchors } = entry.former[number - 1] ?? entry;
	const { kicker } = text[entry.kind];
	return {
		head: {
			title: text.version.wordsOf(number, firstWords(words, 60)),
			description: text.version.wordsOf(number, firstWords(words, 120)),
			address: versionAddress(entry, number),
		},
		kicker: text.version.kicker(kicker, number),
		words,
		language: languageOfWords(words, anchors, events),
		notice: noticeOf(entry, number),
		latest: { href: href(addresses[entry.kind](entry.id)), text: text.version.latest },
		changes: entry.former.flatMap((_, at) =>
			at < number - 1 ? [] : changeViews(entry, at + 1, events),
		),
		articles: [...Map.groupBy(anchors, ({ article }) => article)].map(([id, places]) => ({
			link: articleLink(id, events),
			language: languageOfWords(words, places, events),
			passages: places.map(({ exact }) => exact),
		})),
	};
}

function noticeOf(entry: LedgerEntry, number: number): string {
	if (number < versionOf(entry)) return text.version.past;
	if (entry.state === 'excluded') return text.version.excluded;
	return entry.state === 'live' ? text.version.present : text.version.gone;
}

function articleLink(id: string, events: readonly EventAnalysis[]): Link | null {
	for (const { articles } of events) {
		const article = articles.find((each) => each.id === id);
		if (article) return { href: href(addresses.article(id)), text: article.title };
	}
	return null;
}
