import type { Claim } from '../../model/claim.ts';
import { agreement } from '../../model/agreement.ts';
import { articlesOf } from '../article/articles-of.ts';
import { isConflicting } from './conflicts-view.ts';
import { byReach } from './by-reach.ts';
import { claimCard, type ClaimCard } from '../groups/claim-card.ts';
import type { EventIndex } from './event-index.ts';
import { text } from '../interface-text.ts';
import type { Link } from '../links/link.ts';
import { outletLink } from '../outlet/outlet-link.ts';

/** The claims of an event that do not conflict. */
export interface ClaimGroups {
	/** Claims that several articles tell, by agreement; no group is empty. */
	readonly shared: readonly { readonly title: string; readonly claims: readonly ClaimCard[] }[];
	/** Claims that one article tells, by its outlet. */
	readonly once: readonly { readonly outlet: Link; readonly claims: readonly ClaimCard[] }[];
}

export function claimGroups(index: EventIndex): ClaimGroups {
	const { outlets } = index.event;
	const claims = index.event.claims.filter((claim) => !isConflicting(claim));
	const several = claims.filter(({ tellings }) => articlesOf(tellings).length > 1);
	const one = claims.filter((claim) => !several.includes(claim));
	return {
		shared: agreement
			.exclude(['conflicting'])
			.options.map((kind) => ({
				title: text.event.groups[kind],
				claims: cards(index, ofKind(several, kind)),
			}))
			.filter(isFilled),
		once: outlets
			.map((outlet) => ({
				outlet: outletLink(outlet),
				claims: cards(index, toldBy(index, one, outlet.id)),
			}))
			.filter(isFilled),
	};
}

function ofKind(claims: readonly Claim[], kind: Claim['agreement']): Claim[] {
	return byReach(
		claims.filter((claim) => claim.agreement === kind),
		({ tellings }) => tellings,
	);
}

function toldBy(index: EventIndex, claims: readonly Claim[], outlet: string): Claim[] {
	return claims.filter(({ tellings }) => index.outletOf(tellings[0]!.article).id === outlet);
}

function cards(index: EventIndex, claims: readonly Claim[]): ClaimCard[] {
	return claims.map((claim) => claimCard(index, claim));
}

function isFilled(group: { readonly claims: readonly ClaimCard[] }): boolean {
	return group.claims.length > 0;
}
