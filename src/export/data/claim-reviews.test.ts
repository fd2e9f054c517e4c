import { expect, test } from 'vitest';
import { claimReview } from '../../model/claim-review.ts';
import { bridgeReview, bridgeSource } from '../testing/bridge-source.ts';
import { reviewsOf, toClaimReview, toClaimReviewFeed } from './claim-reviews.ts';

const { event, urlOf } = bridgeSource;
const unrated = { ...bridgeReview, rating: { ...bridgeReview.rating, rating: undefined } };
const lapsed = { ...bridgeReview, lapsed: true };

test('tells search engines who signed which verdict on which words', () => {
	expect(toClaimReview(bridgeReview, event, urlOf)).toMatchInlineSnapshot(`
		{
		  "@context": "https://schema.org",
		  "@type": "ClaimReview",
		  "author": [
		    {
		      "@type": "Person",
		      "name": "Ann Ahl",
		      "url": "https://orrin.example/about/",
		    },
		    {
		      "@type": "Organization",
		      "name": "Orrin Desk",
		      "url": "https://orrin.example/about/",
		    },
		  ],
		  "claimReviewed": "The bridge closed on 4 May.",
		  "datePublished": "2031-04-06",
		  "itemReviewed": {
		    "@type": "Claim",
		    "appearance": [
		      {
		        "@type": "NewsArticle",
		        "headline": "🌉 Bridge shut",
		        "publisher": {
		          "@type": "Organization",
		          "name": "River Mail",
		        },
		        "url": "https://orrin.example/articles/river-mail/",
		      },
		      {
		        "@type": "NewsArticle",
		        "headline": "🌉 Crossing shut",
		        "publisher": {
		          "@type": "Organization",
		          "name": "Hill Echo",
		        },
		        "url": "https://orrin.example/articles/hill-echo/",
		      },
		    ],
		  },
		  "reviewRating": {
		    "@type": "Rating",
		    "alternateName": "Holds",
		    "bestRating": 3,
		    "ratingExplanation": "The log says so.",
		    "ratingValue": 3,
		    "worstRating": 1,
		  },
		  "url": "https://orrin.example/c/2bcdfgh/",
		}
	`);
});

test('has all that the type asks for', () => {
	expect(claimReview.safeParse(toClaimReview(bridgeReview, event, urlOf)).error).toBeUndefined();
});

test('names nobody where no publisher is known', () => {
	const outlets = event.outlets.map((outlet) => ({ ...outlet, named: false }));
	const { itemReviewed } = toClaimReview(bridgeReview, { ...event, outlets }, urlOf)!;
	expect(JSON.stringify(itemReviewed)).not.toMatch(/author|publisher|River Mail/);
});

test('tells the publisher’s address and the day of an article, where they are known', () => {
	const articles = event.articles.map((article) => ({
		...article,
		source: { url: `https://${article.id}.example/a`, date: '2031-05-04' },
	}));
	const { itemReviewed } = toClaimReview(bridgeReview, { ...event, articles }, urlOf)!;
	expect(itemReviewed).toMatchObject({
		appearance: [{ url: 'https://river-mail.example/a', datePublished: '2031-05-04' }, {}],
	});
});

const told = event.claims.find(({ id }) => id === bridgeReview.claim)!.tellings[0]!;
const named = { name: 'Ann Ahl', mention: null, rule: 'cue before', confidence: 0.9 } as const;

/** Who is given for the author where the words of the claim are reported so. */
function authorWhere(
	span: { start: number; end: number },
	details: { rival?: string; confidence?: number } = {},
	polarity = 'said',
) {
	const report = { ...span, polarity, speaker: { ...named, ...details, speaker: 'ann-ahl' } };
	const articles = event.articles.map((article) =>
		article.id === told.article
			? ({ ...article, quotations: [], reports: [report] } as unknown as typeof article)
			: article,
	);
	const speakers = [{ id: 'ann-ahl', name: 'Ann Ahl', aliases: [] }];
	return toClaimReview(bridgeReview, { ...event, articles, speakers }, urlOf)?.itemReviewed.author;
}

test('gives for the author who said the words, and no outlet that prints them', () => {
	expect(authorWhere(told)).toEqual({ name: 'Ann Ahl' });
	expect(authorWhere({ start: told.start + 1, end: told.end })).toBeUndefined();
	expect(authorWhere(told, { rival: 'Bo Berg' })).toBeUndefined();
	expect(authorWhere(told, { confidence: 0.7 })).toBeUndefined();
	expect(authorWhere(told, {}, 'denied')).toBeUndefined();
});

test.each([
	['has lapsed', lapsed],
	['gives no verdict', unrated],
	['is on no claim of the event', { ...bridgeReview, claim: '3bcdfgh' }],
])('tells nothing of a review that %s', (_, review) => {
	expect(toClaimReview(review, event, urlOf)).toBeNull();
});

test('gathers all verdicts, each with its day', () => {
	const { dataFeedElement } = toClaimReviewFeed([event], [lapsed, unrated, bridgeReview], urlOf);
	expect(dataFeedElement.map(({ dateCreated }) => dateCreated)).toEqual(['2031-04-06']);
});

test('leaves a lapsed review out of the evidence, and keeps one that gives no rating', () => {
	const ids = (reviews: (typeof bridgeReview)[]) => reviewsOf({ ...bridgeSource, reviews }).length;
	expect(ids([lapsed])).toBe(0);
	expect(ids([unrated, bridgeReview])).toBe(2);
});
