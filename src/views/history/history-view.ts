import { addresses } from '../../model/addresses.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { versionOf, type LedgerEntry } from '../../model/ledger.ts';
import { href } from '../links/href.ts';
import { text } from '../interface-text.ts';
import { languageOfWords } from '../wording/language-of-words.ts';
import { asHeading } from '../wording/lemma.ts';
import type { Link } from '../links/link.ts';
import { speakerDecision } from './speaker-decision.ts';
import { changeViews, nextOf, whatChanged, type ChangeView } from './what-changed.ts';
import { writtenDate } from '../wording/written-date.ts';

/** A version in the list of a page. */
export interface VersionItem {
	readonly link: Link;
	/** What made it; empty for the first. */
	readonly what: string;
	/** Until when it stood, or that it is the present one; empty where no date is known. */
	readonly when: string;
	/** Null where they are those of the version above. */
	readonly words: string | null;
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
		words: shownWords(entry, entry.words),
		language: languageOfWords(entry.words, entry.anchors, events),
		changes: [],
	};
	const former = entry.former.map(({ words, anchors }, at) => ({
		link: versionLink(entry, at + 1),
		what: at === 0 ? '' : whatChanged(entry, at + 1),
		when: untilWhen(entry, at + 1, events),
		words: nextOf(entry, at + 1).words === words ? null : shownWords(entry, words),
		language: languageOfWords(words, anchors, events),
		changes: changeViews(entry, at + 1, events),
	}));
	return [now, ...former.toReversed()];
}

/** Without the comma with which a quotation leads over to its cue. */
const shownWords = ({ kind }: LedgerEntry, words: string) =>
	kind === 'utterance' ? asHeading(words) : words;

/** Where an editor has named another speaker, the day is that of the decision. */
function untilWhen(entry: LedgerEntry, number: number, events: readonly EventAnalysis[]): string {
	const day = speakerDecision(entry, number, events)?.date ?? entry.former[number - 1]!.until;
	return day === undefined ? '' : text.version.until(writtenDate(day));
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
