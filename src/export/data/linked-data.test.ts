import { expect, test } from 'vitest';
import { bridgeSource } from '../testing/bridge-source.ts';
import { misuses, nodesOf } from '../testing/linked-data.ts';
import { annotationCollection, annotationPages } from './annotation-pages.ts';
import { toClaimReview, toClaimReviewFeed } from './claim-reviews.ts';

const { event, reviews, urlOf } = bridgeSource;
const base = urlOf('/data/v1/a.json');
const review = toClaimReview(reviews[0]!, event, urlOf)!;
const [page] = annotationPages(bridgeSource);

test.each([
	['a page of annotations', page!],
	['a collection of annotations', annotationCollection(bridgeSource)],
	['a verdict', review],
	['all verdicts', toClaimReviewFeed([event], reviews, urlOf)],
])('%s means what its vocabularies say', async (_, document) => {
	expect(misuses(await nodesOf(document, base))).toEqual([]);
});

test('an annotation is what W3C calls one, and a verdict what schema.org does', async () => {
	const nodes = [...(await nodesOf(page!, base)), ...(await nodesOf(review, base))];
	expect([...new Set(nodes.flatMap((node) => node['@type'] ?? []))].sort()).toEqual([
		'http://schema.org/Claim',
		'http://schema.org/ClaimReview',
		'http://schema.org/NewsArticle',
		'http://schema.org/Organization',
		'http://schema.org/Person',
		'http://schema.org/Quotation',
		'http://schema.org/Rating',
		'http://www.w3.org/ns/activitystreams#OrderedCollectionPage',
		'http://www.w3.org/ns/oa#Annotation',
		'http://www.w3.org/ns/oa#SpecificResource',
		'http://www.w3.org/ns/oa#TextPositionSelector',
		'http://www.w3.org/ns/oa#TextQuoteSelector',
	]);
	const meant = nodes.flatMap((node) => Object.keys(node)).filter((key) => !key.startsWith('@'));
	expect([...new Set(meant)].sort()).toMatchInlineSnapshot(`
		[
		  "http://schema.org/additionalType",
		  "http://schema.org/alternateName",
		  "http://schema.org/appearance",
		  "http://schema.org/author",
		  "http://schema.org/bestRating",
		  "http://schema.org/claimReviewed",
		  "http://schema.org/datePublished",
		  "http://schema.org/headline",
		  "http://schema.org/itemReviewed",
		  "http://schema.org/name",
		  "http://schema.org/publisher",
		  "http://schema.org/ratingExplanation",
		  "http://schema.org/ratingValue",
		  "http://schema.org/reviewRating",
		  "http://schema.org/spokenByCharacter",
		  "http://schema.org/url",
		  "http://schema.org/worstRating",
		  "http://www.w3.org/ns/activitystreams#items",
		  "http://www.w3.org/ns/activitystreams#next",
		  "http://www.w3.org/ns/activitystreams#partOf",
		  "http://www.w3.org/ns/activitystreams#startIndex",
		  "http://www.w3.org/ns/oa#canonical",
		  "http://www.w3.org/ns/oa#end",
		  "http://www.w3.org/ns/oa#exact",
		  "http://www.w3.org/ns/oa#hasBody",
		  "http://www.w3.org/ns/oa#hasScope",
		  "http://www.w3.org/ns/oa#hasSelector",
		  "http://www.w3.org/ns/oa#hasSource",
		  "http://www.w3.org/ns/oa#hasTarget",
		  "http://www.w3.org/ns/oa#motivatedBy",
		  "http://www.w3.org/ns/oa#prefix",
		  "http://www.w3.org/ns/oa#start",
		  "http://www.w3.org/ns/oa#suffix",
		  "http://xmlns.com/foaf/0.1/name",
		]
	`);
});

test.each([
	['schema.org lacks', { ...review, verdict: 'true' }],
	['W3C lacks', { ...page!, pages: 3 }],
])('a property that %s is refused, as it would be lost', async (_, document) => {
	await expect(nodesOf(document, base)).rejects.toThrow('Safe mode validation error');
});

test.each([
	['schema.org lacks', { ...review, '@type': 'Verdict' }],
	['W3C lacks', { ...page!, type: 'Verdict' }],
])('a class that %s is told', async (_, document) => {
	expect(misuses(await nodesOf(document, base))).toContain(
		`${urlOf('/data/v1/Verdict')} is no class`,
	);
});

test('what belongs to other things is told, and what is said of the wrong ones', async () => {
	const wrong = {
		...review,
		appearance: review.itemReviewed.appearance,
		datePublished: '6 April',
		reviewRating: { '@type': 'Person', name: 'Three of three' },
	};
	expect(misuses(await nodesOf(wrong, base))).toMatchInlineSnapshot(`
		[
		  "http://schema.org/ClaimReview has no http://schema.org/appearance",
		  "http://schema.org/datePublished is not for {"@type":"http://schema.org/Date","@value":"6 April"}",
		  "http://schema.org/reviewRating is not for {"@id":"_:b12"}",
		]
	`);
});

test('a word that is none of its vocabulary is told', async () => {
	const context = [page!['@context'][0], { kind: 'schema:sort', speaker: 'oa:hasSpeaker' }];
	const body = { id: '/c/2bcdfgh/', type: 'schema:Assertion', kind: 'figure', speaker: 'A' };
	const wrong = { '@context': context, id: '#1', type: 'Annotation', body };
	expect(misuses(await nodesOf(wrong, base))).toMatchInlineSnapshot(`
		[
		  "http://schema.org/Assertion is no class",
		  "http://schema.org/sort is no property",
		  "http://www.w3.org/ns/oa#hasSpeaker is no property",
		]
	`);
});
