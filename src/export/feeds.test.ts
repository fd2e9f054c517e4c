import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import type { Feed, FeedItem } from '../model/feed.ts';
import { atomFeed } from './atom-feed.ts';
import { jsonFeed } from './json-feed.ts';

const home = 'https://news.invalid/repo/';
const item: FeedItem = {
	id: `${home}c/2bcdfgh/`,
	url: `${home}c/2bcdfgh/`,
	title: 'The <bridge> & ]]> the river\u0001',
	text: 'The <bridge> & ]]> the river\u0001 &amp;\n\nReworded.',
	language: 'en',
	date: '2031-04-05',
	changed: '2031-05-06',
	updated: '2031-04-05',
};
const undated = { ...item, id: `${home}c/3bcdfgh/`, date: null, updated: '1970-01-01' };
const feed: Feed = {
	id: `${home}feed.xml`,
	title: 'Claims',
	description: 'Every claim',
	author: 'Variorum',
	home,
	self: { atom: `${home}feed.xml`, json: `${home}feed.json` },
	updated: '2031-04-05',
	items: [item, undated],
};

test('Atom keeps the words, but for what XML can’t hold', () => {
	const [first] = parseAtomFeed(atomFeed(feed)).entries!;
	expect(first?.title?.value).toBe('The <bridge> & ]]> the river');
	expect(first?.summary?.value).toBe('The <bridge> & ]]> the river &amp;\n\nReworded.');
	expect(first?.links).toEqual([{ href: item.url, rel: 'alternate', type: 'text/html' }]);
});

test('Atom always says when something was updated, and when it was published where that is known', () => {
	const { updated, entries } = parseAtomFeed(atomFeed(feed));
	expect(updated).toBe('2031-04-05T00:00:00.000Z');
	expect(entries!.map((entry) => [entry.published, entry.updated])).toEqual([
		['2031-04-05T00:00:00.000Z', '2031-04-05T00:00:00.000Z'],
		[undefined, '1970-01-01T00:00:00.000Z'],
	]);
});

test('JSON Feed has a date only where one is known, and the words as they are', () => {
	const { items } = JSON.parse(jsonFeed(feed)) as { items: Record<string, string>[] };
	expect(items.map((one) => one['date_published'])).toEqual([
		'2031-04-05T00:00:00.000Z',
		undefined,
	]);
	expect(items[0]!['date_modified']).toBe('2031-05-06T00:00:00.000Z');
	expect(items[0]).toMatchObject({ id: item.id, content_text: item.text, language: 'en' });
});

test('a feed without items is still one', () => {
	expect(JSON.parse(jsonFeed({ ...feed, items: [] }))).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		items: [],
	});
	expect(parseAtomFeed(atomFeed({ ...feed, items: [] })).title?.value).toBe('Claims');
});
