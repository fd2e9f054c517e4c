import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventAnalysis } from '../model/event-analysis.ts';
import { readReviews } from './review-files.ts';

const { reviews, scales, findings } = await readReviews('content');

/** The events that the reviews are about. */
const events = ['south-korea-arms-ukraine'].map((id) =>
	eventAnalysis.parse(JSON.parse(readFileSync(`content/events/${id}.json`, 'utf8'))),
);

test('the reviews that ship are signed and without fault, and judge words of now', () => {
	expect(findings).toEqual([]);
	expect(reviews.length).toBeGreaterThan(0);
	expect(reviews.filter(({ lapsed }) => lapsed)).toEqual([]);
});

test('the reviews that ship quote the articles by their very words', () => {
	const quotes = reviews.flatMap(({ evidence }) => evidence);
	expect(quotes.length).toBeGreaterThan(0);
	for (const { article, quote = '' } of quotes) {
		const event = events.find(({ articles }) => articles.some(({ id }) => id === article))!;
		const { file } = event.articles.find(({ id }) => id === article)!;
		expect(quote).not.toBe('');
		expect(readFileSync(`seeds/${event.id}/${file}`, 'utf8')).toContain(quote);
	}
});

test('a scale comes with the program, for a desk that has none of its own', async () => {
	expect([...(await readReviews('content/nowhere')).scales.keys()]).toEqual([...scales.keys()]);
	expect(scales.get('default')?.values.map(({ id }) => id)).toEqual([
		'supported',
		'partly-supported',
		'unsupported',
		'contradicted',
		'not-assessed',
		'void',
	]);
});
