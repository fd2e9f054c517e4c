import type { APIRoute } from 'astro';
import { toClaimReviewFeed } from '../../../export/data/claim-reviews.ts';
import { publishedEvents, publishedReviews } from '../../_published.ts';
import { json, urlOf } from './_data.ts';

export const GET: APIRoute = async () =>
	json(toClaimReviewFeed(await publishedEvents(), await publishedReviews(), urlOf));
