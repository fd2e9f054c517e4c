import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceTextOf } from '../../src/pipeline/annotate/source-text-of.ts';
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

/** The article and the place that an address asks for. What is read is named by the content alone. */
export async function articleWords(
	content: string,
	events: readonly DeskEvent[],
	query: URLSearchParams,
): Promise<ArticleWords> {
	const { analysis } = events.find(({ folder }) => folder === query.get('event')) ?? {};
	const article = analysis?.articles.find(({ id }) => id === query.get('article'));
	if (!analysis || !article) throw new Failure('There is no such article at the desk.');
	const path = join(content, 'articles', analysis.id, `${article.id}.mdx`);
	const text = sourceTextOf(await readFile(path, 'utf8'));
	const [start, end] = ['start', 'end'].map((name) => Number(query.get(name) ?? 0));
	return {
		title: article.title,
		outlet: analysis.outlets.find(({ id }) => id === article.outlet)?.name ?? '',
		language: article.language,
		before: text.slice(0, start),
		exact: text.slice(start, end),
		after: text.slice(end),
	};
}
