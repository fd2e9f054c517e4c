import type { APIRoute } from 'astro';
import { atomFeed } from '../export/atom-feed.ts';
import { publishedFeed } from './_feed.ts';

export const GET: APIRoute = async ({ site }) => new Response(atomFeed(await publishedFeed(site)));
