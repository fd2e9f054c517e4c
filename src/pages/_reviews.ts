import { toClaimReview } from '../export/data/claim-reviews.ts';
import type { EventAnalysis } from '../model/event-analysis.ts';
import type { WrittenReview } from '../model/review.ts';
import { reviewView } from '../views/written/review-view.ts';
import { urlOf } from './data/v1/_data.ts';

/** The signed verdict on a claim of an event, for people and for search engines. */
export function reviewOn(
	event: EventAnalysis,
	review: WrittenReview | undefined,
	events: readonly EventAnalysis[],
) {
	return {
		review: review ? reviewView(review, events) : null,
		data: review ? toClaimReview(review, event, urlOf) : null,
	};
}
