import { attribute, builtPages, idsOf } from './built-pages.ts';
import { linksOf, placesOf } from './site-links.ts';
import { sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

test('every link leads to a file of the site and a place on its page', ({ site }) => {
	const { base, out } = sites[site];
	const pages = builtPages(out);
	const places = placesOf(sites[site], pages);
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
