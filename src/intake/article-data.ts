import { textAt } from './facts-from.ts';

/** What the metadata of a page say under a name. */
export function metaOf(document: Document, name: string): string[] {
	return [...document.querySelectorAll('meta')]
		.filter((meta) =>
			['property', 'name', 'itemprop'].some((key) => meta.getAttribute(key) === name),
		)
		.flatMap((meta) => meta.getAttribute('content') ?? []);
}

const articleTypes = /^(?:\w*Article|Report|LiveBlogPosting|BlogPosting)$/u;

/** What the page tells of its article as linked data (JSON-LD, by the vocabulary of schema.org). */
export function articleData(document: Document): unknown {
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
