import { addresses } from '../../model/addresses.ts';
import type { Claim } from '../../model/claim.ts';
import { tellingAnchors } from '../../model/anchor-name.ts';
import { articlesOf } from '../article/articles-of.ts';
import { claimCard, type ClaimCard } from '../groups/claim-card.ts';
import type { EventIndex } from './event-index.ts';
import { href } from '../links/href.ts';
import type { Link } from '../links/link.ts';
import { outletLink } from '../outlet/outlet-link.ts';

/** Which outlet tells which of the claims that two articles or more tell. */
export interface CoverageView {
	readonly outlets: readonly Link[];
	readonly rows: readonly {
		readonly claim: ClaimCard;
		/** For each outlet the paragraphs that tell it, by number; each leads to the first telling in it. */
		readonly cells: readonly (readonly Link[])[];
	}[];
}

export function coverageView(index: EventIndex, claims: readonly Claim[]): CoverageView {
	const { outlets } = index.event;
	return {
		outlets: outlets.map(outletLink),
		rows: claims
			.filter(({ tellings }) => articlesOf(tellings).length > 1)
			.map((claim) => ({
				claim: claimCard(index, claim),
				cells: outlets.map(({ id }) => places(index, claim, id)),
			})),
	};
}

function places(index: EventIndex, claim: Claim, outlet: string): Link[] {
	const anchors = tellingAnchors(claim);
	const told = [...claim.tellings.entries()].filter(
		([, { article }]) => index.outletOf(article).id === outlet,
	);
	const paragraphs = Map.groupBy(told, ([, { article, block }]) => `${article} ${block}`);
	return [...paragraphs.values()].map(([first]) => {
		const [at, { article, block }] = first!;
		return { href: href(addresses.place(article, anchors[at]!)), text: block.slice(1) };
	});
}
