import { addresses } from '../../model/addresses.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { versionOf, type LedgerEntry } from '../../model/ledger.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { languageOfWords } from '../wording/language-of-words.ts';
import type { Link } from '../links/link.ts';
import { changeViews, whatChanged, type ChangeView } from './what-changed.ts';
import { writtenDate } from '../wording/written-date.ts';

/** A version in the list of a page. */
export interface VersionItem {
	readonly link: Link;
	/** What made it; empty for the first. */
	readonly what: string;
	/** Until when it stood, or that it is the present one; empty where no date is known. */
	readonly when: string;
	readonly words: string;
	/** Null where it isn’t known. */
	readonly language: string | null;
	/** What was changed after it. */
	readonly changes: readonly ChangeView[];
}

/** The versions of an id, the present one first; null where its words were never changed. */
export function historyView(
	entry: LedgerEntry,
	events: readonly EventAnalysis[],
): readonly VersionItem[] | null {
	if (entry.former.length === 0) return null;
	const now = {
		link: versionLink(entry, versionOf(entry)),
		what: whatChanged(entry, versionOf(entry)),
		when: entry.state === 'live' ? text.version.now : '',
		words: entry.words,
		language: languageOfWords(entry.words, entry.anchors, events),
		changes: [],
	};
	const former = entry.former.map(({ words, anchors, until }, at) => ({
		link: versionLink(entry, at + 1),
		what: at === 0 ? '' : whatChanged(entry, at + 1),
		when: until ? text.version.until(writtenDate(until)) : '',
		words,
		language: languageOfWords(words, anchors, events),
		changes: changeViews(entry, at + 1, events),
	}));
	return [now, ...former.toReversed()];
}

/** What was a part of an id and has an address of its own now. */
export function partsView({ kind, split = [] }: LedgerEntry): Link[] {
	return split.map((id) => ({ href: href(addresses[kind](id)), text: id }));
}

/** The version in which a page shows its words; without a ledger, the first. */
export function numberOf(entry: LedgerEntry | undefined): number {
	return entry ? versionOf(entry) : 1;
}

export function versionAddress({ kind, id }: Pick<LedgerEntry, 'kind' | 'id'>, number: number) {
	return kind === 'claim'
		? addresses.claimVersion(id, number)
		: addresses.utteranceVersion(id, number);
}

function versionLink(entry: LedgerEntry, number: number): Link {
	return { href: href(versionAddress(entry, number)), text: text.version.name(number) };
}
