import { addresses } from '../../model/addresses.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { WrittenReview } from '../../model/review.ts';
import { indexEvent } from '../event/event-index.ts';
import { href } from '../links/href.ts';
import { signatureLine } from './review-view.ts';

/** A claim of an event on which there is a signed verdict. */
export interface ReviewedClaim {
	readonly href: string;
	readonly statement: string;
	/** That of the first article that tells it. */
	readonly language: string;
	readonly verdict: string;
	readonly signed: readonly string[];
}

/** The claims of an event on which there are verdicts, in the order of the event. */
export function reviewedClaims(
	event: EventAnalysis,
	reviews: readonly WrittenReview[],
): ReviewedClaim[] {
	const holding = new Map(
		reviews.filter(({ lapsed }) => !lapsed).map((review) => [review.claim, review]),
	);
	const index = indexEvent(event);
	return event.claims.flatMap(({ id, statement, tellings }) => {
		const review = holding.get(id);
		if (!review) return [];
		const { rating, signed } = review;
		return [
			{
				href: href(addresses.claim(id)),
				statement,
				language: index.article(tellings[0]!.article).language,
				verdict: rating.name,
				signed: signed.map(signatureLine),
			},
		];
	});
}
