import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { sites, type SiteName } from './sites.ts';
import { expect, test } from './watched-page.ts';

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** JSON Feed 1.1, as far as this site uses it, and nothing besides. */
const jsonFeed = z.strictObject({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: z.string().min(1),
	description: z.string(),
	home_page_url: z.string().min(1),
	feed_url: z.string().min(1),
	authors: z.array(z.strictObject({ name: z.string(), url: z.string() })).min(1),
	items: z.array(
		z.strictObject({
			id: z.url(),
			url: z.string().min(1),
			title: z.string(),
			content_text: z.string().min(1),
			language: z.string(),
			date_published: z.string().regex(moment).optional(),
			date_modified: z.string().regex(moment).optional(),
		}),
	),
});

for (const name of ['root', 'hostile'] as const satisfies SiteName[]) {
	for (const file of ['feed.xml', 'corrections.xml'])
		test(`a strict parser reads ${file}, and it keeps the rules of RFC 4287: ${name}`, async ({
			page,
		}) => {
			const xml = readFileSync(join(sites[name].out, file), 'utf8');
			const feed = await page.evaluate(parsed, xml);
			expect(feed.errors).toEqual([]);
			expect(feed.root).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
			expect(feed.parts.length).toBeGreaterThan(1);
			for (const part of feed.parts) {
				expect([part.id.length, part.title.length, part.updated.length, part.alternate]).toEqual([
					1, 1, 1, 1,
				]);
				expect(URL.canParse(part.id[0]!), part.id[0]).toBe(true);
				expect([...part.updated, ...part.published].filter((date) => !moment.test(date))).toEqual(
					[],
				);
			}
			const ids = feed.parts.map(({ id }) => id[0]);
			expect(new Set(ids).size).toBe(ids.length);
			expect(feed.authors).toBe(1);
		});

	test(`the JSON feed keeps the rules of its format: ${name}`, () => {
		const json: unknown = JSON.parse(readFileSync(join(sites[name].out, 'feed.json'), 'utf8'));
		const { items } = jsonFeed.parse(json);
		expect(items.length).toBeGreaterThan(0);
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
	});
}

test('they are sent as what they are, and every page names them', async ({
	page,
	visit,
	request,
	baseURL,
}) => {
	await visit('/');
	for (const [type, file] of [
		['application/atom+xml', 'feed.xml'],
		['application/atom+xml', 'corrections.xml'],
		['application/feed+json', 'feed.json'],
	] as const) {
		const href = await page
			.locator(`link[rel="alternate"][type="${type}"][href$="/${file}"]`)
			.getAttribute('href');
		expect(new URL(href!, baseURL).href).toBe(baseURL! + file);
		expect((await request.get(baseURL! + file)).headers()['content-type']).toBe(
			`${type}; charset=utf-8`,
		);
	}
});

/** The feed and its entries as the browser’s XML parser finds them, which forgives nothing. */
function parsed(xml: string) {
	const feed = new DOMParser().parseFromString(xml, 'application/xml');
	const partOf = (element: Element) => {
		const children = [...element.children];
		const texts = (name: string) =>
			children
				.filter(({ localName }) => localName === name)
				.map(({ textContent }) => textContent.trim());
		const alternate = children.filter((child) =>
			child.matches('link[rel="alternate"][href]'),
		).length;
		return {
			id: texts('id'),
			title: texts('title'),
			updated: texts('updated'),
			published: texts('published'),
			alternate,
		};
	};
	const { namespaceURI, localName } = feed.documentElement;
	return {
		errors: [...feed.querySelectorAll('parsererror')].map(({ textContent }) => textContent),
		root: [namespaceURI, localName],
		authors: feed.querySelectorAll('feed > author > name').length,
		parts: [feed.documentElement, ...feed.querySelectorAll('feed > entry')].map(partOf),
	};
}
