import { expect, test } from 'vitest';
import { eventView } from './event-view.ts';
import { inventedEvent } from '../testing/invented-event.ts';

const view = eventView(inventedEvent);

test('says how many articles, outlets and origins there are', () => {
	expect(view.summary).toBe('3 articles (2 not counting copies) from 3 outlets');
});

test('leads with what conflicts, each with what conflicts most', () => {
	const conflicts = view.conflicts.sure.map(({ words, lines }) => [
		words,
		...lines.flatMap(({ label, sides }) => [
			label,
			sides.map((side) => `${side.words} ${side.tellers ?? ''}`.trim()),
		]),
	]);
	expect(conflicts).toEqual([
		[
			'“We saw 15 cracks,” the mayor said.',
			'in one article',
			['Ada Quill denied it', 'has not confirmed it'],
			'figure',
			['“12” in Evening Post', '“15” in River Mail'],
		],
		['“we saw 12 cracks”', 'figure', ['“12” in Evening Post', '“15” in River Mail']],
	]);
});

test('keeps what only may conflict apart, and says that it may', () => {
	const [closed, ...others] = inventedEvent.claims;
	const guess = { ...closed!, agreement: 'conflicting' } as const;
	const { conflicts, short } = eventView({ ...inventedEvent, claims: [guess, ...others] });
	const phrases = conflicts.perhaps.map(({ words, agreement }) => [words, agreement.phrase]);
	expect(phrases).toEqual([
		['The bridge at Orrin closed.', 'possible conflict among 3 articles (2 not counting copies)'],
	]);
	expect(short.lines.map(({ text }) => text)).toContain('1 claim on which articles may conflict');
});

test('gives what conflicts nowhere else, and leaves out empty groups', () => {
	expect(view.claims.shared.map(({ title }) => title)).toEqual(['Told in other words']);
	expect(view.utterances).toEqual({ shared: [], once: [] });
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
		count: '3 articles (2 not counting copies)',
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
		{ id: 'ada-quill', href: '/speakers/ada-quill/', name: 'Ada Quill', count: '1 quotation' },
	]);
});

test('says where there is nothing to compare, and does not count copies then', () => {
	const { articles, outlets, origins } = inventedEvent;
	const one = { ...inventedEvent, articles: articles.slice(0, 1), outlets: outlets.slice(0, 1) };
	const { alone, short } = eventView({
		...one,
		claims: [],
		utterances: [],
		origins: [origins[1]!],
	});
	expect(alone).toBe('One report so far; there is nothing to compare it with.');
	expect(short).toEqual({ claims: '0 claims', lines: [] });
	expect(view.alone).toBeNull();
});
