import { addresses, dataAddresses } from '../../model/addresses.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimReview, ClaimReviewFeed } from '../../model/claim-review.ts';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Report } from '../../model/report.ts';
import { publishedReview, type PublishedReview, type Review } from '../../model/review.ts';
import { contains } from '../../model/selector.ts';
import { isSure } from '../../model/sure-attribution.ts';
import type { DataSource, UrlOf } from './data-source.ts';

/** The verdicts on the claims of an event. One that has lapsed is none. */
export function reviewsOf({ event, reviews, urlOf }: DataSource): PublishedReview[] {
	const claims = new Set(event.claims.map(({ id }) => id));
	return reviews
		.filter(({ claim, lapsed }) => claims.has(claim) && !lapsed)
		.map((each) => publishedReview.parse({ ...each, url: urlOf(addresses.claim(each.claim)) }));
}

/**
 * A verdict as search engines read it; none where the review has lapsed, or its rating is no verdict
 * (“not assessed”).
 */
export function toClaimReview(
	review: Review,
	event: EventAnalysis,
	urlOf: UrlOf,
): ClaimReview | null {
	const claim = event.claims.find(({ id }) => id === review.claim);
	const reviewRating = ratingOf(review);
	if (!claim || !reviewRating || review.lapsed) return null;
	return {
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		url: urlOf(addresses.claim(claim.id)),
		claimReviewed: review.words,
		datePublished: dateOf(review),
		author: review.signed.map(({ name, organisation }) => ({
			'@type': organisation ? 'Organization' : 'Person',
			name,
			url: urlOf(addresses.about),
		})),
		reviewRating,
		itemReviewed: {
			'@type': 'Claim',
			...authorOf(claim, event),
			...appearances(claim, event, urlOf),
		},
	};
}

/** All verdicts of the site, those of the oldest event first. */
export function toClaimReviewFeed(
	events: readonly EventAnalysis[],
	reviews: readonly Review[],
	urlOf: UrlOf,
): ClaimReviewFeed {
	const items = events.flatMap((event) =>
		reviews.flatMap((review) => toClaimReview(review, event, urlOf) ?? []),
	);
	return {
		'@context': 'https://schema.org',
		'@type': 'DataFeed',
		url: urlOf(dataAddresses.claimreview),
		dataFeedElement: items.map((item) => ({
			'@type': 'DataFeedItem',
			dateCreated: item.datePublished,
			item,
		})),
	};
}

function ratingOf({ rating, scale: { bounds } }: Review): ClaimReview['reviewRating'] | null {
	if (rating.rating === undefined || !bounds) return null;
	return {
		'@type': 'Rating',
		ratingValue: rating.rating,
		bestRating: bounds.best,
		worstRating: bounds.worst,
		alternateName: rating.name,
		ratingExplanation: rating.meaning,
	};
}

function dateOf({ signed }: Review): string {
	return signed
		.map(({ date }) => date)
		.toSorted()
		.at(-1)!;
}

/**
 * Who said the very words of the statement, where an article gives all of them as the speech of one
 * speaker. An outlet that tells a claim is not its author, and where two may be meant none is.
 */
function authorOf({ statement, tellings }: Claim, { articles, speakers }: EventAnalysis) {
	const words = inOneLine(statement);
	const telling = tellings.find(({ exact }) => inOneLine(exact).includes(words));
	const article = articles.find(({ id }) => id === telling?.article);
	if (!telling || !article) return {};
	const around = [...article.quotations, ...article.reports].filter((speech) =>
		contains(speech, telling),
	);
	const [id, ...others] = new Set(around.map(saidBy));
	const speaker = speakers.find((each) => each.id === id);
	return speaker && others.length === 0 ? { author: { name: speaker.name } } : {};
}

/** The id of a speaker; null where none is sure, and where somebody is told to deny the words. */
function saidBy(speech: Quotation | Report): string | null {
	const denied = 'polarity' in speech && speech.polarity !== 'said';
	return speech.speaker && !denied && isSure(speech.speaker) ? speech.speaker.speaker : null;
}

function appearances({ tellings }: Claim, event: EventAnalysis, urlOf: UrlOf) {
	const articles = [...new Set(tellings.map(({ article }) => article))];
	const appearance = articles.map((id) => {
		const { headline, url, ...printed } = printedIn(id, event);
		return {
			'@type': 'NewsArticle' as const,
			url: url ?? urlOf(addresses.article(id)),
			headline,
			...printed,
		};
	});
	return { appearance };
}

function printedIn(id: string, { articles, outlets }: EventAnalysis) {
	const { title, source, outlet } = articles.find((article) => article.id === id)!;
	const { name, named } = outlets.find((each) => each.id === outlet)!;
	return {
		headline: title,
		...(source.url !== undefined && { url: source.url }),
		...(named && { publisher: { '@type': 'Organization' as const, name } }),
		...(source.date !== undefined && { datePublished: source.date }),
	};
}

function inOneLine(words: string): string {
	return words.replace(/\s+/gu, ' ');
}
