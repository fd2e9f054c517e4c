import { nothingFound } from '../../src/model/event-analysis.ts';
import type { Reading } from '../../src/model/reading.ts';
import { findOrigins } from '../../src/pipeline/align/origins/find-origins.ts';
import { segmentArticle } from '../../src/pipeline/segment/segment-article.ts';
import { generatedArticles } from './generated-articles.ts';

/** Articles that share an event, so that some share their words. */
const perEvent = 5;

/** Seconds that it takes to find which of so many articles share text, all in one collection. */
export function secondsForOrigins(articles: number): number {
	const readings = Array.from({ length: articles / perEvent }, (_, event) =>
		[...generatedArticles(event + 1, perEvent)].map(([file, text]) =>
			unread(`${event}-${file}`, text),
		),
	).flat();
	const start = performance.now();
	findOrigins(readings, new Map());
	return (performance.now() - start) / 1000;
}

/** An article of which nothing but its own words is asked. */
function unread(file: string, text: string): Reading {
	return {
		...nothingFound(),
		...segmentArticle({ file, text }),
		clauses: [],
		people: [],
		findings: [],
		reactions: [],
	};
}
