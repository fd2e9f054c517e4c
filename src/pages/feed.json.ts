import type { APIRoute } from 'astro';
import { jsonFeed } from '../export/json-feed.ts';
import { publishedFeed } from './_feed.ts';

export const GET: APIRoute = async ({ site }) => new Response(jsonFeed(await publishedFeed(site)));
