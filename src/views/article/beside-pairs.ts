import { addresses } from '../../model/addresses.ts';
import type { AnalysedArticle, EventAnalysis } from '../../model/event-analysis.ts';
import { href } from '../links/href.ts';
import type { Link } from '../links/link.ts';

/** Two articles, by id. */
export type ArticlePair = readonly [AnalysedArticle, AnalysedArticle];

/** Each article is laid beside so many others, those with which it has the most in common. */
const mostBeside = 8;

/**
 * The pairs of articles of an event that are laid side by side, each once: in a large event not all
 * that have something in common, as there would be a page for nearly every two.
 */
export function besidePairs(event: EventAnalysis): ArticlePair[] {
	const { articles } = event;
	const common = inCommon(event);
	const chosen = articles.flatMap((article) =>
		articles
			.map((other) => ({ pair: ordered(article, other), count: common(article.id, other.id) }))
			.filter(({ pair: [a, b], count }) => a !== b && count > 0)
			.toSorted((one, other) => other.count - one.count)
			.slice(0, mostBeside)
			.map(({ pair }) => pair),
	);
	const byIds = new Map(chosen.map((pair) => [`${pair[0].id} ${pair[1].id}`, pair]));
	return [...byIds].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function ordered(a: AnalysedArticle, b: AnalysedArticle): ArticlePair {
	return a.id < b.id ? [a, b] : [b, a];
}

/** How many claims and utterances two articles both tell. */
function inCommon({ claims, utterances }: EventAnalysis): (a: string, b: string) => number {
	const groups = new Map<string, Set<number>>();
	const told = [
		...claims.map(({ tellings }) => tellings),
		...utterances.map(({ wordings }) => wordings),
	];
	for (const [number, passages] of told.entries())
		for (const { article } of passages)
			groups.set(article, (groups.get(article) ?? new Set()).add(number));
	const none = new Set<number>();
	return (a, b) => (groups.get(a) ?? none).intersection(groups.get(b) ?? none).size;
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
