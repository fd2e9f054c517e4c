import { attribute, builtPages, filesIn, idsOf, type BuiltPage } from './built-pages.ts';
import { sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

const host = 'https://host.invalid';

/** Attributes that hold an address. */
const linking = ['href', 'src', 'action', 'poster', 'data', 'cite'];

test('every link leads to a file of the site and a place on its page', ({ site }) => {
	const { base, out } = sites[site];
	const pages = builtPages(out);
	const places = placesOf(out, pages);
	const links = pages.flatMap((page) => linksOf(page, base));
	expect(links.length).toBeGreaterThan(1000);
	expect(links.filter(({ target }) => !places.has(target))).toEqual([]);
});

test('links lead to claims, quotations and paragraphs', ({ site }) => {
	const { base, out } = sites[site];
	const links = builtPages(out).flatMap((page) => linksOf(page, base));
	for (const kind of [/#c-\w+$/, /#q-\w+$/, /#p\d+$/, /\/c\/\w+\/$/, /\/q\/\w+\/$/]) {
		expect(links.filter(({ target }) => kind.test(target)).length).toBeGreaterThan(20);
	}
});

test('no two elements of a page have one name', ({ site }) => {
	for (const page of builtPages(sites[site].out)) {
		const ids = idsOf(page);
		const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
		expect(twice, page.path).toEqual([]);
	}
});

test('every name that an element refers to stands on its page', ({ site }) => {
	for (const page of builtPages(sites[site].out)) {
		const ids = new Set(idsOf(page));
		const names = page.elements.flatMap((element) =>
			['aria-details', 'aria-labelledby', 'aria-describedby', 'for'].flatMap(
				(name) => attribute(element, name)?.split(' ') ?? [],
			),
		);
		expect(
			names.filter((name) => !ids.has(name)),
			page.path,
		).toEqual([]);
	}
});

interface Link {
	readonly on: string;
	/** Where it leads to, without host and query. */
	readonly target: string;
}

/** The links of a page that stay on the site. */
function linksOf({ path, elements }: BuiltPage, base: string): Link[] {
	const own = new URL(base + addressed(path), host);
	return elements
		.filter((element) => attribute(element, 'rel') !== 'canonical')
		.flatMap((element) => linking.flatMap((name) => attribute(element, name) ?? []))
		.map((link) => new URL(link, own))
		.filter(({ origin }) => origin === host)
		.map(({ pathname, hash }) => ({ on: path, target: decodeURI(pathname + hash) }));
}

/** Every address that the site answers, with and without the names on its page. */
function placesOf(out: string, pages: readonly BuiltPage[]): Set<string> {
	const base = Object.values(sites).find((site) => site.out === out)!.base;
	const files = filesIn(out).map((path) => base + addressed(path));
	const names = pages.flatMap((page) =>
		idsOf(page).map((id) => `${base}${addressed(page.path)}#${id}`),
	);
	return new Set([...files, ...names]);
}

function addressed(path: string): string {
	return path.replace(/(^|\/)index\.html$/, '$1');
}
