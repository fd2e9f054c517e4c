import { SOURCE_DATE_EPOCH } from 'astro:env/server';
import { feedView } from '../views/feed-view.ts';
import { publishedEvents } from './_published.ts';

/** The claims of the site as a feed. */
export async function publishedFeed(site: URL | undefined) {
	const undated = new Date(SOURCE_DATE_EPOCH * 1000).toISOString().slice(0, 10);
	return feedView(await publishedEvents(), site, undated);
}
