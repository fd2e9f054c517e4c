import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pngSize } from '../integrations/cards/testing/png-size.ts';
import { addresses } from '../model/addresses.ts';
import { attribute, builtPages, type BuiltPage } from './built-pages.ts';
import { longUtterance, sample, sharedClaim } from './sample-event.ts';
import { host, sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

/** What a page says of itself in its head, by name. */
function metadata({ elements }: BuiltPage): Map<string, string> {
	return new Map(
		elements
			.filter(({ tagName }) => tagName === 'meta')
			.map((meta) => [
				attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
				attribute(meta, 'content') ?? '',
			]),
	);
}

const { articles, claims, utterances } = sample;

/** The pages that are likely to be shared, without the base path. */
const shared = [
	addresses.event(sample.id),
	...articles.map(({ id }) => addresses.article(id)),
	...claims.map(({ id }) => addresses.claim(id)),
	...utterances.map(({ id }) => addresses.utterance(id)),
];

test('every claim, quotation, article and event has a card, 1200 by 630', ({ site }) => {
	const { base, out } = sites[site];
	const paths = new Set(shared.map((address) => `${address.slice(1)}index.html`));
	const pages = builtPages(out).filter(({ path }) => paths.has(path));
	expect(pages).toHaveLength(shared.length);
	for (const page of pages) {
		const head = metadata(page);
		const image = head.get('og:image') ?? '';
		expect(image, page.path).toBe(
			`${host}${base}cards/${page.path.replace('/index.html', '.png')}`,
		);
		const picture = readFileSync(join(out, image.slice(host.length + base.length)));
		expect(pngSize(picture), page.path).toEqual({ width: 1200, height: 630 });
		expect(head.get('og:image:width')).toBe('1200');
		expect(head.get('og:image:height')).toBe('630');
		expect(head.get('twitter:card')).toBe('summary_large_image');
	}
});

test('the text of a card has its words', ({ site }) => {
	const pages = new Map(builtPages(sites[site].out).map((page) => [page.path, metadata(page)]));
	const alt = (address: string) =>
		pages.get(`${address.slice(1)}index.html`)?.get('og:image:alt') ?? '';
	for (const { id, statement } of claims) {
		expect(alt(addresses.claim(id))).toContain(statement.replace(/\s+/gu, ' '));
	}
	expect(alt(addresses.claim(sharedClaim.id))).toMatch(
		/ articles (?:\(\d+ not counting copies\) )?word it differently/u,
	);
	const words = longUtterance.wordings[0]!.exact.slice(0, 60);
	expect(alt(addresses.utterance(longUtterance.id))).toContain(`“${words}`);
	expect(alt(addresses.event(sample.id))).toContain(sample.title);
	for (const { id, title } of articles) expect(alt(addresses.article(id))).toContain(title);
});

test('a card is served as a picture', async ({ page, baseURL }) => {
	const card = addresses.card(addresses.claim(sharedClaim.id));
	const response = await page.request.get(baseURL! + card.slice(1));
	expect(response.headers()['content-type']).toBe('image/png');
});

test('a page of other words is shared without a picture', ({ site }) => {
	const about = builtPages(sites[site].out).find(({ path }) => path === 'about/index.html')!;
	const head = metadata(about);
	expect(head.get('og:image')).toBeUndefined();
	expect(head.get('twitter:card')).toBe('summary');
});
