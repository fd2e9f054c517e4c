import { expect, test } from 'vitest';
import type { EventAnalysis } from '../../model/event-analysis.ts';
import { indexEvent } from './event-index.ts';
import { inventedEvent } from '../testing/invented-event.ts';
import { timelineView } from './timeline-view.ts';

/** The event, in the articles of which words are dates. */
function dated(dates: Readonly<Record<string, readonly [words: string, on: string | null]>>) {
	const articles = inventedEvent.articles.map((article) => {
		const [words, on] = dates[article.id] ?? [];
		const telling = inventedEvent.claims
			.flatMap(({ tellings }) => tellings)
			.find(({ article: id, exact }) => id === article.id && words && exact.includes(words));
		if (!telling || !words || on === undefined) return article;
		const start = telling.start + telling.exact.indexOf(words);
		return {
			...article,
			dates: [{ start, end: start + words.length, on, rule: 'test', confidence: 1 }],
		};
	});
	const event: EventAnalysis = { ...inventedEvent, articles };
	return timelineView(indexEvent(event));
}

test('tells what is said of a day, by whom and in which words', () => {
	expect(dated({ 'evening-post': ['on Friday', '2031-04-04'] })).toEqual([
		{
			on: '2031-04-04',
			isDay: true,
			written: '4 April 2031',
			claims: [
				{
					href: '/c/3bcdfgh/',
					words: 'Mayor Ada Quill said “we saw 12 cracks” on Friday.',
					language: 'en',
					tellers: ['Evening Post: “on Friday”'],
					differs: false,
				},
			],
		},
	]);
});

test('leaves out “today” in a quotation, which was said on a day that is not told', () => {
	expect(dated({ 'evening-post': ['cracks', '2031-04-04'] })).toEqual([]);
});

test('leaves out a day that is not known', () => {
	expect(dated({ 'evening-post': ['on Friday', null] })).toEqual([]);
});

test('puts the earliest first, a month before its days', () => {
	const entries = dated({
		'evening-post': ['on Friday', '2031-04-04'],
		'hill-echo': ['40', '2031-04'],
		'river-mail': ['15', '2030'],
	});
	expect(entries.map(({ written }) => written)).toEqual(['2030', 'April 2031', '4 April 2031']);
	expect(entries.map(({ isDay }) => isDay)).toEqual([false, false, true]);
});

test('puts a claim under each day that its tellings give', () => {
	const entries = dated({
		'evening-post': ['on Friday', '2031-04-04'],
		'river-mail': ['15', '2031-04-06'],
	});
	expect(entries.map(({ claims }) => claims.map(({ href }) => href))).toEqual([
		['/c/3bcdfgh/'],
		['/c/3bcdfgh/'],
	]);
});
