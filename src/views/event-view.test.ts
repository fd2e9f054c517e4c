import { expect, test } from 'vitest';
import { eventView } from './event-view.ts';
import { inventedEvent } from './testing/invented-event.ts';

const view = eventView(inventedEvent);

test('says how many articles, outlets and origins there are', () => {
	expect(view.summary).toBe('3 articles from 3 outlets; with shared text counted once, 2 origins');
});

test('puts conflicting claims first, and leaves out empty groups', () => {
	const titles = view.claims.shared.map(({ title }) => title);
	expect(titles).toEqual(['A figure or a negation differs', 'Told in other words']);
});

test('gives claims told once by outlet', () => {
	const once = view.claims.once.map(({ outlet, claims }) => [outlet.text, claims.length]);
	expect(once).toEqual([['hill-echo.txt', 1]]);
});

test('covers the claims that several articles tell, by paragraph', () => {
	const rows = view.coverage.rows.map(({ claim, cells }) => [
		claim.statement,
		...cells.map((places) => places.map(({ text }) => text).join(' ')),
	]);
	expect(rows).toEqual([
		['The bridge at Orrin closed.', '1', '1', '1'],
		['“We saw 15 cracks,” the mayor said.', '2', '', '2'],
	]);
	expect(view.coverage.rows[1]?.cells[2]?.[0]?.href).toBe('/articles/river-mail/#c-3bcdfgh');
});

test('says which articles share words, and which stand alone', () => {
	expect(view.origins).toEqual({
		shared: [
			{
				sentence: 'Evening Post and River Mail share 5 words in a row',
				words: 'The bridge at Orrin closed.',
			},
		],
		credited: [],
		alone: 'hill-echo.txt',
	});
});

test('lists who is quoted', () => {
	expect(view.speakers).toEqual([
		{ href: '/speakers/ada-quill/', name: 'Ada Quill', count: '1 quotation' },
	]);
});
