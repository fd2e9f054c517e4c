import { Failure } from '../terminal/failure.ts';
import type { DeskEvent } from './desk-events.ts';

/** The text of an article, in which a place is marked. */
export interface ArticleWords {
	readonly title: string;
	readonly outlet: string;
	readonly language: string;
	readonly before: string;
	readonly exact: string;
	readonly after: string;
}

const noSuchArticle =
	'There is no such article at the desk. Go back to its page, load it again, and follow the link there.';

/** The article and the place that an address asks for. What is read is named by the content alone. */
export async function articleWords(
	events: readonly DeskEvent[],
	query: URLSearchParams,
): Promise<ArticleWords> {
	const event = events.find(({ folder }) => folder === query.get('event'));
	const article = event?.analysis.articles.find(({ id }) => id === query.get('article'));
	if (!event || !article) throw new Failure(noSuchArticle);
	const text = await event.textOf(article.id);
	const [start, end] = ['start', 'end'].map((name) => Number(query.get(name) ?? 0));
	return {
		title: article.title,
		outlet: event.analysis.outlets.find(({ id }) => id === article.outlet)?.name ?? '',
		language: article.language,
		before: text.slice(0, start),
		exact: text.slice(start, end),
		after: text.slice(end),
	};
}
