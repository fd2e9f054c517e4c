import { z } from 'astro/zod';

/** Somebody, by name; the address leads to who they are. */
const named = z.object({
	'@type': z.enum(['Organization', 'Person']),
	name: z.string().min(1),
	url: z.string().optional(),
});

const rating = z.object({
	'@type': z.literal('Rating'),
	ratingValue: z.int(),
	bestRating: z.int(),
	worstRating: z.int(),
	/** The rating in words. */
	alternateName: z.string().min(1),
	/** What it means. */
	ratingExplanation: z.string(),
});

const reviewedClaim = z.object({
	'@type': z.literal('Claim'),
	/**
	 * Who said it, where the words are those of somebody’s speech; absent where they are those of the
	 * articles. Whether it is a person or an organisation is not known.
	 */
	author: z.object({ name: z.string().min(1) }).optional(),
	/** The articles that tell it. */
	appearance: z
		.array(
			z.object({
				'@type': z.literal('NewsArticle'),
				url: z.string(),
				headline: z.string(),
				publisher: named.optional(),
				datePublished: z.iso.date().optional(),
			}),
		)
		.min(1),
});

/**
 * A signed verdict as search engines read it (schema.org ClaimReview). All that Google asks for is
 * there, and what it recommends where that is known.
 */
export const claimReview = z.object({
	'@context': z.literal('https://schema.org'),
	'@type': z.literal('ClaimReview'),
	url: z.string(),
	claimReviewed: z.string().min(1),
	/** The day of the last signature. */
	datePublished: z.iso.date(),
	author: z.array(named.required()).min(1),
	reviewRating: rating,
	itemReviewed: reviewedClaim,
});
export type ClaimReview = Readonly<z.infer<typeof claimReview>>;

/** `/data/v1/claimreview.json` */
export const claimReviewFeed = z.object({
	'@context': z.literal('https://schema.org'),
	'@type': z.literal('DataFeed'),
	url: z.string(),
	dataFeedElement: z.array(
		z.object({
			'@type': z.literal('DataFeedItem'),
			dateCreated: z.iso.date(),
			item: claimReview,
		}),
	),
});
export type ClaimReviewFeed = Readonly<z.infer<typeof claimReviewFeed>>;
