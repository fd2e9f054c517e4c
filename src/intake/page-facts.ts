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
			date: [textAt(article, 'datePublished'), meta('article:published_time', 'datePublished')],
			authors: authorsOf(article) ?? meta('author'),
			language: [
				document.documentElement.getAttribute('lang') ?? undefined,
				textAt(article, 'inLanguage'),
			],
		},
		url,
	);
}

/** The headline that is shown, where the metadata tell that it is one: what is not shown, the article doesn't say. */
export function headlineOfPage(document: Document): string | undefined {
	const given = [
		...textAt(articleData(document), 'headline'),
		...metaOf(document, 'og:title'),
		document.querySelector('title')?.textContent ?? '',
	]
		.map(oneLine)
		.filter((text) => text !== '');
	const shown = [...document.querySelectorAll('h1')].map(({ textContent }) => oneLine(textContent));
	return shown.find((text) => text !== '' && given.some((title) => isPartOf(text, title)));
}

/** Titles of windows go on with the name of the site, and editors set other quotation marks there. */
function isPartOf(shown: string, title: string): boolean {
	const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
	return letters(title).startsWith(letters(shown).trim());
}

function oneLine(text: string | null): string {
	return (text ?? '').replace(/\s+/gu, ' ').trim();
}

function metaOf(document: Document, name: string): string[] {
	return [...document.querySelectorAll('meta')]
		.filter((meta) =>
			['property', 'name', 'itemprop'].some((key) => meta.getAttribute(key) === name),
		)
		.flatMap((meta) => meta.getAttribute('content') ?? []);
}

const articleTypes = /^(?:\w*Article|Report|LiveBlogPosting|BlogPosting)$/u;

/** What the page tells of its article as linked data (JSON-LD, by the vocabulary of schema.org). */
function articleData(document: Document): unknown {
	const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
	const things = scripts.flatMap(({ textContent }) => thingsIn(parsed(textContent)));
	return things.find((thing) =>
		textAt(thing, '@type').some((type) => articleTypes.test(type.replace(/^.*[/:]/u, ''))),
	);
}

function thingsIn(data: unknown): unknown[] {
	if (Array.isArray(data)) return data.flatMap(thingsIn);
	if (typeof data !== 'object' || data === null) return [];
	return '@graph' in data ? [data, ...thingsIn(data['@graph'])] : [data];
}

/** Pages hold broken data as well, which tell nothing. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text.trim());
	} catch {
		return undefined;
	}
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
