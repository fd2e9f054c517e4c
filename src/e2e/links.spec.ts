import { attribute, builtPages, idsOf } from './built-pages.ts';
import { sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

test('links lead to claims, quotations and paragraphs', ({ site }) => {
	const elements = builtPages(sites[site].out).flatMap((page) => page.elements);
	const links = elements.flatMap((element) => attribute(element, 'href') ?? []);
	for (const kind of [/#c-\w+$/, /#q-\w+$/, /#p\d+$/, /\/c\/\w+\/$/, /\/q\/\w+\/$/]) {
		expect(links.filter((link) => kind.test(link)).length).toBeGreaterThan(20);
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
