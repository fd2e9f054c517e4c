import { addresses } from '../../model/addresses.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { WrittenReview } from '../../model/review.ts';
import { href } from '../links/href.ts';
import { signatureLine } from './review-view.ts';

/** A claim of an event on which there is a signed verdict. */
export interface ReviewedClaim {
	readonly href: string;
	readonly statement: string;
	readonly verdict: string;
	readonly signed: readonly string[];
}

/** The claims of an event on which there are verdicts, in the order of the event. */
export function reviewedClaims(
	{ claims }: EventAnalysis,
	reviews: readonly WrittenReview[],
): ReviewedClaim[] {
	const holding = new Map(
		reviews.filter(({ lapsed }) => !lapsed).map((review) => [review.claim, review]),
	);
	return claims.flatMap(({ id, statement }) => {
		const review = holding.get(id);
		if (!review) return [];
		const { rating, signed } = review;
		return [
			{
				href: href(addresses.claim(id)),
				statement,
				verdict: rating.name,
				signed: signed.map(signatureLine),
			},
		];
	});
}
