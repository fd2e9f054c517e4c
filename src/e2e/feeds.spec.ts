import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { atomFaults } from './atom-faults.ts';
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
			expect(xml).toContain('<entry');
			expect(await page.evaluate(atomFaults, xml)).toEqual([]);
		});

	test(`the JSON feed keeps the rules of its format: ${name}`, () => {
		const json: unknown = JSON.parse(readFileSync(join(sites[name].out, 'feed.json'), 'utf8'));
		const { items } = jsonFeed.parse(json);
		expect(items.length).toBeGreaterThan(0);
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
	});
}

test('a feed that breaks the rules is known', async ({ page }) => {
	const entry = '<entry><id>urn:a:1</id><title>A</title><updated>2031-01-02T00:00:00Z</updated>';
	const feed = (...parts: string[]) =>
		`<feed xmlns="http://www.w3.org/2005/Atom">${parts.join('')}</feed>`;
	const faults = await page.evaluate(
		atomFaults,
		feed(
			'<id>news</id><title type="markdown">News</title><updated>2 January</updated>',
			'<link rel="alternate"/><pubDate/><author><email>a@b.example</email></author>',
			`${entry}</entry>${entry}<link href="/a" target="_top"/><link href="/b"/><summary/><summary/></entry>`,
		),
	);
	expect(faults).toEqual([
		'id is no IRI',
		'title is of no known type',
		'updated is no moment: 2 January',
		'pubDate does not belong there',
		'author has not one name',
		'link has no target',
		'entry has neither content nor an alternate link',
		'summary stands twice',
		'two links are for the same',
		'two entries have one id',
		'it does not tell its own address',
	]);
	expect(await page.evaluate(atomFaults, feed(entry))).toEqual(['it is no XML']);
	expect(await page.evaluate(atomFaults, '<rss/>')).toContain('rss does not belong there');
});

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
