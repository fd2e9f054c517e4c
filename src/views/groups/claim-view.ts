import { addresses } from '../../model/addresses.ts';
import { tellingAnchors } from '../../model/anchor-name.ts';
import type { Cited } from '../../model/cited.ts';
import type { Claim } from '../../model/claim.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { attributionView } from './attribution-view.ts';
import { citedClaim } from '../links/cited.ts';
import { claimCard, type ClaimCard } from './claim-card.ts';
import { claimEmbed } from '../sharing/embed-view.ts';
import type { EmbedFrame } from '../sharing/embed-frame.ts';
import { indexEvent, type EventIndex } from '../event/event-index.ts';
import { confirmedLine, suggestionViews } from './grouping-view.ts';
import { historyView, partsView, type VersionItem } from '../history/history-view.ts';
import { eventLink } from '../links/event-link.ts';
import type { ConflictLine } from '../differences/conflict-lines.ts';
import { unequalLines } from '../differences/unequal.ts';
import { text } from '../interface-text.ts';
import { firstWords } from '../wording/lemma.ts';
import type { Link } from '../links/link.ts';
import { membersView, type MembersView } from './members-view.ts';
import type { PageHead } from '../page-head.ts';
import type { ToldPassage } from './passage-view.ts';
import { claimPreview } from '../sharing/preview.ts';
import { claimShareCard } from '../sharing/share-card.ts';
import { stancesView, type StancesView } from './stances-view.ts';
import { tellingOfStatement } from './telling-of-statement.ts';

/** The page of a claim. */
export interface ClaimView extends ClaimCard {
	readonly head: PageHead;
	readonly event: Link;
	/** Who confirmed that its tellings are one claim; null where nobody did. */
	readonly confirmed: string | null;
	readonly count: string;
	/** What the tellings are beside. */
	readonly caption: string;
	/** Numbers and days that differ, where the program does not call it a conflict. */
	readonly unequal: readonly ConflictLine[];
	readonly members: MembersView;
	/** How other sites show it. */
	readonly embed: EmbedFrame;
	readonly stances: StancesView;
	readonly cited: Cited;
	/** Null where its words were never changed. */
	readonly history: readonly VersionItem[] | null;
	/** What was a part of it and has a page of its own now. */
	readonly parts: readonly Link[];
}

/** @param entry What the ledger holds of it; left out, it is in its first version. */
export function claimView(event: EventAnalysis, claim: Claim, entry?: LedgerEntry): ClaimView {
	const index = indexEvent(event);
	const card = claimCard(index, claim);
	const base = tellingOfStatement(claim);
	return {
		...card,
		head: {
			title: firstWords(claim.statement, 70),
			description: claimPreview(index, claim, card),
			address: addresses.claim(claim.id),
			card: claimShareCard(index, claim),
			oembed: addresses.oembed.claim(claim.id),
		},
		event: eventLink(event),
		embed: claimEmbed(event, claim).frame,
		confirmed: confirmedLine(claim.confirmed),
		caption: claim.worded ? text.claim.captionWorded : text.claim.caption,
		count: text.claim.tellings(claim.tellings.length),
		unequal: unequalLines(index, claim),
		members: membersView(index, {
			...claim,
			told: toldOf(index, claim),
			base,
			suggestions: suggestionViews(index, 'claim', claim.id),
		}),
		stances: stancesView(index, claim),
		cited: citedClaim(index, claim, claim.tellings[base]!, entry),
		history: entry ? historyView(entry, [event]) : null,
		parts: entry ? partsView(entry) : [],
	};
}

function toldOf(index: EventIndex, claim: Claim): ToldPassage[] {
	const anchors = tellingAnchors(claim);
	return claim.tellings.map((passage, at) => ({
		passage,
		anchor: anchors[at]!,
		attribution: attributionView(index, passage, index.spoken(passage), text.attribution.ownWords),
	}));
}
