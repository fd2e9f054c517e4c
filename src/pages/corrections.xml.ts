import type { APIRoute } from 'astro';
import { SOURCE_DATE_EPOCH } from 'astro:env/server';
import { atomFeed } from '../export/atom-feed.ts';
import { correctionsFeedView } from '../views/history/corrections-feed-view.ts';
import { publishedLog } from './_corrections.ts';

export const GET: APIRoute = async ({ site }) => {
	const undated = new Date(SOURCE_DATE_EPOCH * 1000).toISOString().slice(0, 10);
	return new Response(atomFeed(correctionsFeedView(await publishedLog(), site, undated)));
};
