import { addresses } from '../model/addresses.ts';
import type { AnalysedArticle, EventAnalysis } from '../model/event-analysis.ts';
import { href } from './href.ts';
import type { Link } from './link.ts';

/** Two articles, by id. */
export type ArticlePair = readonly [AnalysedArticle, AnalysedArticle];

/** All pairs of articles of an event that tell something in common, each once. */
export function besidePairs(event: EventAnalysis): ArticlePair[] {
	const { articles } = event;
	const pairs = articles.flatMap((a, at) =>
		articles.slice(at + 1).map((b): ArticlePair => (a.id < b.id ? [a, b] : [b, a])),
	);
	const groups = [
		...event.claims.map(({ tellings }) => tellings),
		...event.utterances.map(({ wordings }) => wordings),
	].map((passages) => new Set(passages.map(({ article }) => article)));
	return pairs.filter(([a, b]) => groups.some((tell) => tell.has(a.id) && tell.has(b.id)));
}

/** The pages that lay an article beside another, named by the other’s outlet. */
export function besideLinks(event: EventAnalysis, article: string): Link[] {
	const names = new Map(event.outlets.map(({ id, name }) => [id, name]));
	return besidePairs(event)
		.filter((pair) => pair.some(({ id }) => id === article))
		.map(([a, b]) => ({
			href: href(addresses.beside(a.id, b.id)),
			text: names.get((a.id === article ? b : a).outlet)!,
		}));
}
