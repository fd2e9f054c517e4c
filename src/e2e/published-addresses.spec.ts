import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';
import { addresses } from '../model/addresses.ts';
import { attribute, builtPages, type BuiltPage } from './built-pages.ts';
import { sample } from './sample-event.ts';
import { framesIn, siteDocuments } from './site-documents.ts';
import { linksOf, linksTo, placesOf } from './site-links.ts';
import { host, sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

test('feeds, oEmbed, sitemap and styles name addresses of the site that there are', ({ site }) => {
	const { base, out } = sites[site];
	const places = placesOf(sites[site], builtPages(out));
	const documents = siteDocuments(out);
	const links = documents.flatMap(({ path, addresses: found }) => linksTo(path, found, base));
	const ids = sample.claims.length + sample.utterances.length;
	expect(documents.filter(({ path }) => path.startsWith('oembed/')).length).toBeGreaterThanOrEqual(
		ids,
	);
	for (const file of ['feed.xml', 'feed.json', 'sitemap-0.xml']) {
		const count = links.filter(({ on }) => on === file).length;
		expect(count, file).toBeGreaterThanOrEqual(sample.claims.length);
	}
	expect(links.filter(({ target }) => !places.has(target))).toEqual([]);
});

test('whoever reads them elsewhere finds the host in them', ({ site }) => {
	const documents = siteDocuments(sites[site].out).filter(({ path }) => !path.endsWith('.css'));
	const found = documents.flatMap(({ addresses: all }) => all);
	expect(found.filter((address) => !address.startsWith(host + sites[site].base))).toEqual([]);
});

test('each page to be found tells its own address, and each frame that of its permalink', ({
	site,
}) => {
	const { base, out } = sites[site];
	const unlisted = /^(?:404|search\/|compare\/)|\/v\d+\//;
	for (const page of builtPages(out).filter((one) => !unlisted.test(one.path))) {
		const own = page.path.replace(/^embed\//, '').replace(/index\.html$/, '');
		const home = own === '' && canonicalOf(page)?.includes('/events/');
		if (!home) expect(canonicalOf(page), page.path).toBe(host + base + own);
	}
});

test('claims and quotations say where oEmbed finds them, and give the code for their frames', ({
	site,
}) => {
	const { base, out } = sites[site];
	const pages = new Map(builtPages(out).map((page) => [page.path, page]));
	for (const [kind, { id }] of published) {
		const page = pages.get(`${addresses[kind](id).slice(1)}index.html`)!;
		const discovered = page.elements
			.filter((element) => attribute(element, 'type') === 'application/json+oembed')
			.map((element) => attribute(element, 'href'));
		expect(discovered).toEqual([host + base.slice(0, -1) + addresses.oembed[kind](id)]);
		expect(codeOf(page)).toEqual([host + base.slice(0, -1) + addresses.embed[kind](id)]);
	}
});

test('the server answers all of them', async ({ site, request, baseURL }) => {
	const { base, out } = sites[site];
	const inPages = builtPages(out).flatMap((page) => linksOf(page, base));
	const inDocuments = siteDocuments(out).flatMap((one) => linksTo(one.path, one.addresses, base));
	const paths = new Set(
		[...inPages, ...inDocuments].map(({ target }) => target.replace(/#.*/, '')),
	);
	const missing: string[] = [];
	for (const path of paths) {
		const response = await request.get(new URL(path, baseURL).href);
		if (response.status() !== 200) missing.push(path);
	}
	expect(paths.size).toBeGreaterThan(200);
	expect(missing).toEqual([]);
});

const published = [
	...sample.claims.map((claim) => ['claim', claim] as const),
	...sample.utterances.map((utterance) => ['utterance', utterance] as const),
];

function canonicalOf({ elements }: BuiltPage): string | undefined {
	const link = elements.find((element) => attribute(element, 'rel') === 'canonical');
	return link && attribute(link, 'href');
}

/** The addresses of the frames that the code to copy would make. */
function codeOf({ elements }: BuiltPage): string[] {
	const code = elements.filter((element) => attribute(element, 'class') === 'embedding');
	return code.flatMap((element) => framesIn(textOf(element)));
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
	if (tree.isTextNode(node)) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
