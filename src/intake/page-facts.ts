import { articleData, metaOf } from './article-data.ts';
import { factsFrom, textAt } from './facts-from.ts';
import type { Facts } from './intake-article.ts';

/** What a page says of the article that it shows: in its metadata, and nowhere else. */
export function factsOfPage(document: Document, url?: string): Facts {
	const article = articleData(document);
	const meta = (...names: string[]) => names.flatMap((name) => metaOf(document, name));
	const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
	return factsFrom(
		{
			publisher: [textAt(article, 'publisher', 'name'), meta('og:site_name')],
			url: [
				canonical ?? undefined,
				meta('og:url'),
				textAt(article, 'mainEntityOfPage', '@id'),
				textAt(article, 'url'),
				url,
			],
			date: [
				textAt(article, 'datePublished'),
				meta('article:published_time', 'datePublished', 'parsely-pub-date', 'DC.date.issued'),
				markedDays(document),
			],
			authors: authorsOf(article) ?? meta('author'),
			language: [
				document.documentElement.getAttribute('lang') ?? undefined,
				textAt(article, 'inLanguage'),
			],
		},
		url,
	);
}

/** The day that the page shows and marks as that of publication, in microdata or as a microformat. */
function markedDays(document: Document): string[] {
	const marked = '[itemprop~="datePublished"], time[pubdate], time.published, time.dt-published';
	return [...document.querySelectorAll(marked)].flatMap(
		(time) => time.getAttribute('datetime') ?? [],
	);
}

/** The people who are given as authors; an organisation is none. Undefined where the data tell nothing of it. */
function authorsOf(article: unknown): string[] | undefined {
	if (typeof article !== 'object' || article === null || !('author' in article)) return undefined;
	const given: unknown[] = [article.author].flat();
	return given.flatMap((author) =>
		textAt(author, '@type').some((type) => type.endsWith('Organization'))
			? []
			: [...textAt(author), ...textAt(author, 'name')],
	);
}
