import { generateAtomFeed } from 'feedsmith';
import type { AtomFeed, FeedItem } from '../model/feed.ts';
import { xmlCharacters } from './xml-characters.ts';

/** A feed as Atom (RFC 4287). */
export function atomFeed({
	id,
	title,
	description,
	author,
	home,
	self,
	updated,
	items,
}: AtomFeed): string {
	return generateAtomFeed({
		id,
		title: { value: title },
		subtitle: { value: description },
		updated: atMidnight(updated),
		authors: [{ name: author }],
		links: [
			{ href: self.atom, rel: 'self', type: 'application/atom+xml' },
			{ href: home, rel: 'alternate', type: 'text/html' },
		],
		entries: items.map(toEntry),
	});
}

function toEntry({ id, url, title, text, language, updated, date }: FeedItem) {
	return {
		id,
		title: { value: xmlCharacters(title) },
		summary: { value: xmlCharacters(text) },
		updated: atMidnight(updated),
		...(date !== null && { published: atMidnight(date) }),
		links: [{ href: url, rel: 'alternate', type: 'text/html' }],
		xml: { lang: language },
	};
}

/** Of a day no hour is known. */
function atMidnight(date: string): Date {
	return new Date(`${date}T00:00:00Z`);
}
