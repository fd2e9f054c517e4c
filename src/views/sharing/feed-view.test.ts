import { expect, test } from 'vitest';
import { feedView } from './feed-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const host = new URL('https://news.invalid');
const feed = feedView([inventedEvent], host, '2001-01-01');

test('a claim is as new as the newest of its articles whose date is known', () => {
	expect(feed.items.map(({ title, date }) => [title, date])).toEqual([
		['The bridge at Orrin closed.', '2031-04-05'],
		['“We saw 15 cracks,” the mayor said.', '2031-04-05'],
		['Boats carried 40 people.', null],
	]);
	expect(feed.updated).toBe('2031-04-05');
});

test('where none is, a format that demands a date gets that of the event, or the one given', () => {
	expect(feed.items.at(-1)?.updated).toBe('2031-04-05');
	const articles = inventedEvent.articles.map((article) => ({ ...article, source: {} }));
	const undated = feedView([{ ...inventedEvent, articles }], host, '2001-01-01');
	expect(undated.items.map(({ date, updated }) => [date, updated])).toEqual([
		[null, '2001-01-01'],
		[null, '2001-01-01'],
		[null, '2001-01-01'],
	]);
});

test('the newest come first, whichever event they are of', () => {
	const articles = inventedEvent.articles.map((article) => ({
		...article,
		source: { date: '2031-04-06' },
	}));
	const newer = { ...inventedEvent, id: 'z-event', title: 'Another', articles };
	const { items } = feedView([inventedEvent, newer], host, '2001-01-01');
	expect(items.map(({ text }) => text.endsWith('Event: Another'))).toEqual([
		true,
		true,
		true,
		false,
		false,
		false,
	]);
});

test('says how the outlets agree, and that copies do not count', () => {
	expect(feed.items[0]?.text).toBe(
		'The bridge at Orrin closed.\n\n' +
			'3 articles (2 not counting copies) word it differently · grouped automatically, unsure: Evening Post, River Mail, and hill-echo.txt.\n\n' +
			'Event: The bridge at Orrin',
	);
});

test('names claims by their permalinks, with a host in any case', () => {
	expect(feed.items[0]).toMatchObject({
		id: 'https://news.invalid/c/2bcdfgh/',
		url: 'https://news.invalid/c/2bcdfgh/',
	});
	const { items, home } = feedView([inventedEvent], undefined, '2001-01-01');
	expect(items[0]).toMatchObject({ id: 'https://variorum.example/c/2bcdfgh/', url: '/c/2bcdfgh/' });
	expect(home).toBe('/');
});

test('a claim whose words were changed is as new as that', () => {
	const [first] = inventedEvent.claims;
	const changedOn = new Map([[first!.id, '2032-01-02']]);
	const { items } = feedView([inventedEvent], host, '2001-01-01', changedOn);
	expect(items[0]).toMatchObject({ changed: '2032-01-02', updated: '2032-01-02' });
	expect(items.slice(1).map(({ changed }) => changed)).toEqual([null, null]);
});
