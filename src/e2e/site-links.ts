import { attribute, filesIn, idsOf, type BuiltPage, type Element } from './built-pages.ts';
import { host, type Site } from './sites.ts';

/** Attributes that hold an address. */
const linking = ['href', 'src', 'action', 'poster', 'data', 'cite'];

/** Properties of a page, told in its head, that are addresses: what it is called by and shown with. */
const told = /^(?:og:url|(?:og|twitter):image(?::(?:url|secure_url))?)$/;

export interface Link {
	/** The file that it stands in. */
	readonly on: string;
	/** Where it leads to, without host and query. */
	readonly target: string;
}

/** The links of a page that stay on the site. */
export function linksOf(page: BuiltPage, base: string): Link[] {
	return linksTo(page.path, page.elements.flatMap(addressesOf), base);
}

/** Addresses that stand in a file of the site, as far as they are of the site. */
export function linksTo(path: string, found: readonly string[], base: string): Link[] {
	const own = new URL(base + addressed(path), host);
	return found
		.map((link) => new URL(link, own))
		.filter(({ origin }) => origin === host)
		.map(({ pathname, hash }) => ({ on: path, target: decodeURI(pathname + hash) }));
}

function addressesOf(element: Element): string[] {
	const names = ['property', 'name'].map((name) => attribute(element, name) ?? '');
	const meta = names.some((name) => told.test(name)) ? ['content'] : [];
	return [...linking, ...meta].flatMap((name) => attribute(element, name) ?? []);
}

/** Every address that the site answers, with and without the names on its page. */
export function placesOf({ base, out }: Site, pages: readonly BuiltPage[]): Set<string> {
	const files = filesIn(out).map((path) => base + addressed(path));
	const names = pages.flatMap((page) =>
		idsOf(page).map((id) => `${base}${addressed(page.path)}#${id}`),
	);
	return new Set([...files, ...names]);
}

function addressed(path: string): string {
	return path.replace(/(^|\/)index\.html$/, '$1');
}
