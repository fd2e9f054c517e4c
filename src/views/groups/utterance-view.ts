import { addresses } from '../../model/addresses.ts';
import { wordingAnchors } from '../../model/anchor-name.ts';
import type { Cited } from '../../model/cited.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Retelling, Utterance } from '../../model/utterance.ts';
import { inHeading } from '../../model/voice.ts';
import { attributionView } from './attribution-view.ts';
import type { EmbedFrame } from '../sharing/embed-frame.ts';
import { utteranceEmbed } from '../sharing/embed-view.ts';
import { citedUtterance } from '../links/cited.ts';
import { indexEvent, type EventIndex } from '../event/event-index.ts';
import { confirmedLine, suggestionViews } from './grouping-view.ts';
import { creditSentence } from './heading-credit.ts';
import { historyView, partsView, type VersionItem } from '../history/history-view.ts';
import { eventLink } from '../links/event-link.ts';
import type { ConflictLine } from '../differences/conflict-lines.ts';
import { unequalLines } from '../differences/unequal.ts';
import { text } from '../interface-text.ts';
import { firstWords } from '../wording/lemma.ts';
import type { Link } from '../links/link.ts';
import { membersView, type MembersView } from './members-view.ts';
import type { PageHead } from '../page-head.ts';
import { originalView, type OriginalView } from './original-view.ts';
import { passageView, type PassageView, type ToldPassage } from './passage-view.ts';
import { utterancePreview } from '../sharing/preview.ts';
import { utteranceShareCard } from '../sharing/share-card.ts';
import { mayRender } from './spoken-parts.ts';
import { utteranceCard, type UtteranceCard } from './utterance-card.ts';

/** The page of an utterance. */
export interface UtteranceView extends UtteranceCard {
	readonly head: PageHead;
	readonly event: Link;
	/** Who prints the words of the heading, and who others; null where all print them. */
	readonly creditLine: string | null;
	/** Who confirmed that its wordings are of one utterance; null where nobody did. */
	readonly confirmed: string | null;
	/** What was said in the language in which it was said; null where nobody recorded it. */
	readonly original: OriginalView | null;
	/** What the wordings are beside. */
	readonly caption: string;
	/** Numbers and days that differ, where the program does not call it a conflict. */
	readonly unequal: readonly ConflictLine[];
	readonly members: MembersView;
	/** How other sites show it. */
	readonly embed: EmbedFrame;
	/** Where articles give it without quotation marks. */
	readonly retellings: readonly PassageView[];
	readonly cited: Cited;
	/** Null where its words were never changed. */
	readonly history: readonly VersionItem[] | null;
	/** What was a part of it and has a page of its own now. */
	readonly parts: readonly Link[];
}

/** @param entry What the ledger holds of it; left out, it is in its first version. */
export function utteranceView(
	event: EventAnalysis,
	utterance: Utterance,
	entry?: LedgerEntry,
): UtteranceView {
	const index = indexEvent(event);
	const card = utteranceCard(index, utterance);
	const said = text.utterance.inWords(firstWords(card.words, 60));
	const base = fullestWording(utterance);
	return {
		...card,
		head: {
			title: inHeading(event, utterance, said),
			description: utterancePreview(index, utterance, card),
			address: addresses.utterance(utterance.id),
			card: utteranceShareCard(index, utterance),
			oembed: addresses.oembed.utterance(utterance.id),
		},
		event: eventLink(event),
		embed: utteranceEmbed(event, utterance).frame,
		creditLine: creditSentence(card.credit),
		confirmed: confirmedLine(utterance.confirmed),
		original: utterance.original ? originalView(utterance.original) : null,
		caption: base === 0 ? text.utterance.caption : text.utterance.captionLongest,
		unequal: unequalLines(index, utterance),
		members: membersView(index, {
			...utterance,
			told: toldOf(index, utterance),
			base,
			otherParts: otherPartsThan(utterance, base),
			suggestions: suggestionViews(index, 'utterance', utterance.id),
		}),
		retellings: utterance.retellings.map((retelling) => retellingView(index, retelling)),
		cited: citedUtterance(index, utterance, entry),
		history: entry ? historyView(entry, [event]) : null,
		parts: entry ? partsView(entry) : [],
	};
}

/** Of the wordings that give the words of the heading the longest: from a fragment, every other would differ in all but a few. */
function fullestWording(utterance: Utterance): number {
	const { wordings } = utterance;
	const lengths = wordings.map(({ exact }, at) =>
		mayRender(utterance, wordings, 0, at) ? exact.length : 0,
	);
	return lengths.indexOf(Math.max(...lengths));
}

function otherPartsThan(utterance: Utterance, base: number): number[] {
	const { wordings } = utterance;
	return [...wordings.keys()].filter((at) => !mayRender(utterance, wordings, base, at));
}

function toldOf(index: EventIndex, utterance: Utterance): ToldPassage[] {
	const anchors = wordingAnchors(utterance);
	return utterance.wordings.map((passage, at) => ({
		passage,
		anchor: anchors[at]!,
		attribution: attributionView(index, passage, index.quotation(passage), text.attribution.nobody),
	}));
}

/** Reported speech has no mark of its own: its paragraph is the place. */
function retellingView(index: EventIndex, retelling: Retelling): PassageView {
	const { reports, withheld } = index.article(retelling.article);
	const report = [...reports, ...withheld].find(({ id }) => id === retelling.report);
	const attribution = attributionView(index, retelling, report, text.attribution.nobody);
	return passageView(index, { passage: retelling, anchor: retelling.block, attribution });
}
