import { generateJsonFeed } from 'feedsmith';
import type { Feed, FeedItem } from '../model/feed.ts';
import { readableJson } from '../model/readable-json.ts';

/** A feed as JSON Feed 1.1. Items without a known date have none. */
export function jsonFeed({ title, description, author, home, self, items }: Feed): string {
	const feed = generateJsonFeed({
		title,
		description,
		home_page_url: home,
		feed_url: self.json,
		authors: [{ name: author, url: home }],
		items: items.map(toItem),
	});
	// The library leaves an empty list out, and the format demands it.
	return readableJson({ ...(feed as object), ...(items.length === 0 && { items }) });
}

function toItem({ id, url, title, text, language, date, changed }: FeedItem) {
	return {
		id,
		url,
		title,
		content_text: text,
		language,
		...(date !== null && { date_published: new Date(`${date}T00:00:00Z`) }),
		...(changed !== null && { date_modified: new Date(`${changed}T00:00:00Z`) }),
	};
}
