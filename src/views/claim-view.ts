import { addresses } from '../model/addresses.ts';
import type { Claim } from '../model/claim.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import { tellingAnchors } from '../model/anchor-name.ts';
import { claimCard, type ClaimCard } from './claim-card.ts';
import { indexEvent } from './event-index.ts';
import { href } from './href.ts';
import { text } from './interface-text.ts';
import { firstWords } from './lemma.ts';
import type { Link } from './link.ts';
import type { PageHead } from './page-head.ts';
import { passageViews, type PassageView } from './passage-view.ts';

/** The page of a claim. */
export interface ClaimView extends ClaimCard {
	readonly head: PageHead;
	readonly event: Link;
	readonly count: string;
	/** The one that gives the statement first, then in the order of the articles. */
	readonly tellings: readonly PassageView[];
	/** Whether any words are marked as differing. */
	readonly marked: boolean;
}

export function claimView(event: EventAnalysis, claim: Claim): ClaimView {
	const index = indexEvent(event);
	const card = claimCard(index, claim);
	const base = tellingOfStatement(claim);
	const passages = passageViews(index, {
		passages: claim.tellings,
		differences: claim.differences,
		anchors: tellingAnchors(claim),
		base,
	});
	const tellings = [passages[base]!, ...passages.toSpliced(base, 1)];
	return {
		...card,
		head: {
			title: firstWords(claim.statement, 70),
			description: `${text.claim.kicker}, ${card.agreement.phrase}: ${firstWords(claim.statement, 120)}`,
			address: addresses.claim(claim.id),
		},
		event: { href: href(addresses.event(event.id)), text: event.title },
		count: text.claim.tellings(tellings.length),
		tellings,
		marked: tellings.some(({ runs }) => runs.some(({ differs }) => differs)),
	};
}

/** Which telling has the words of the statement; the first where none has just these. */
function tellingOfStatement({ statement, tellings }: Claim): number {
	return Math.max(
		0,
		tellings.findIndex(({ exact }) => exact === statement),
	);
}
