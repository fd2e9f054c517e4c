import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { addresses } from '../model/addresses.ts';
import { claimReview } from '../model/claim-review.ts';
import { attribute, builtPages, textOf, type BuiltPage, type Element } from './built-pages.ts';
import { sites, type SiteName } from './sites.ts';
import { expect, test } from './watched-page.ts';

/** The claims of which somebody signed a review, as the files of the reviews say. */
function signedClaims(site: SiteName): string[] {
	const folder = `${sites[site].content}/reviews`;
	const names = existsSync(folder) ? readdirSync(folder).sort() : [];
	return names
		.filter((name) => {
			const text = readFileSync(`${folder}/${name}`, 'utf8');
			return /^signed:\n +- name: \S/m.test(text) && !/^draft: true/m.test(text);
		})
		.map((name) => name.replace('.mdx', ''));
}

/** The pages that have an element as wanted. */
function pagesWith(pages: readonly BuiltPage[], wanted: (element: Element) => boolean): string[] {
	return pages.filter(({ elements }) => elements.some(wanted)).map(({ path }) => path);
}

function hasClass(...names: string[]) {
	return (element: Element) =>
		names.some((name) => attribute(element, 'class')?.split(/\s+/).includes(name));
}

const isForSearchEngines = (element: Element) =>
	attribute(element, 'type') === 'application/ld+json';

for (const site of ['root', 'repo', 'hostile'] as const) {
	test(`no verdict is shown that nobody signed: ${site}`, () => {
		const pages = builtPages(sites[site].out);
		const signed = signedClaims(site);
		const own = signed.map((id) => `c/${id}/index.html`);
		expect(signed.length > 0).toBe(site !== 'hostile');
		expect(pagesWith(pages, hasClass('verdict', 'review-line'))).toEqual(own);
		const listing = pagesWith(pages, ({ attrs }) =>
			attrs.some(({ name, value }) => name === 'id' && value === 'reviewed'),
		);
		expect(listing.length > 0).toBe(signed.length > 0);
	});

	test(`search engines read a verdict on the page of its own claim alone: ${site}`, () => {
		const pages = builtPages(sites[site].out);
		const signed = signedClaims(site);
		const { base } = sites[site];
		const marked = pagesWith(pages, isForSearchEngines);
		expect(marked.length > 0).toBe(signed.length > 0);
		for (const { path, elements } of pages.filter((page) => marked.includes(page.path))) {
			const scripts = elements.filter(isForSearchEngines);
			expect(scripts).toHaveLength(1);
			const { url } = claimReview.parse(JSON.parse(textOf(scripts[0]!)));
			expect(new URL(url).pathname).toBe(base + path.replace('index.html', ''));
			expect(signed).toContain(path.split('/')[1]);
		}
	});
}

test('a review says its verdict in words, who signed it, and what it rests on', async ({
	page,
	visit,
}) => {
	await visit(addresses.claim(signedClaims('root').at(-1)!));
	await page.getByRole('link', { name: 'Reviewed: Partly supported' }).click();
	const review = page.locator('#review');
	await expect(review.getByText('Variorum desk')).toBeInViewport();
	await expect(review.locator('.review-evidence > li')).not.toHaveCount(0);
	await review.getByRole('link', { name: 'Evidence named' }).click();
	await expect(page.getByRole('heading', { name: 'Evidence named' })).toBeVisible();
});
