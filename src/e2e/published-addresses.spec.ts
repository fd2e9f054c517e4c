import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';
import { addresses } from '../model/addresses.ts';
import { attribute, builtPages, type BuiltPage } from './built-pages.ts';
import { sample } from './sample-event.ts';
import { framesIn, siteDocuments } from './site-documents.ts';
import { host, sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

test('feeds, oEmbed and sitemap name every claim', ({ site }) => {
	const documents = siteDocuments(sites[site].out);
	const embedded = documents.filter(({ path }) => path.startsWith('oembed/'));
	expect(embedded.length).toBeGreaterThanOrEqual(published.length);
	for (const file of ['feed.xml', 'feed.json', 'sitemap-0.xml']) {
		const found = new Set(documents.find(({ path }) => path === file)?.addresses);
		const claims = sample.claims.map(({ id }) => addresses.claim(id).slice(1));
		const missing = claims.filter((claim) => !found.has(host + sites[site].base + claim));
		expect(missing, file).toEqual([]);
	}
});

test('whoever reads them elsewhere finds the host in them', ({ site }) => {
	const found = siteDocuments(sites[site].out).flatMap(({ addresses: all }) => all);
	expect(found.filter((address) => !address.startsWith(host + sites[site].base))).toEqual([]);
});

test('each page tells its own address, and each frame that of its permalink', ({ site }) => {
	const { base, out } = sites[site];
	for (const page of builtPages(out).filter(({ path }) => path !== '404.html')) {
		const own = page.path.replace(/^embed\//, '').replace(/index\.html$/, '');
		const home = own === '' && canonicalOf(page)?.includes('/events/');
		if (!home) expect(canonicalOf(page), page.path).toBe(host + base + own);
	}
});

test('search engines are led to what is told now, not to what was, or stands elsewhere as well', ({
	site,
}) => {
	const { base, out } = sites[site];
	const listed = new Set(
		siteDocuments(out).find(({ path }) => path === 'sitemap-0.xml')!.addresses,
	);
	const unlisted = /^(?:404\.|search\/|compare\/[^/]+\/|embed\/|(?:c|q|articles)\/[^/]+\/v\d+\/)/;
	const pages = builtPages(out);
	expect(pages.filter(({ path }) => /^articles\/.+\/v1\//.test(path))).not.toEqual([]);
	for (const page of pages) {
		const leftOut = unlisted.test(page.path);
		const address = host + base + page.path.replace(/index\.html$/, '');
		expect(robotsOf(page), page.path).toBe(leftOut ? 'noindex' : undefined);
		expect(listed.has(address), page.path).toBe(!leftOut);
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

const published = [
	...sample.claims.map((claim) => ['claim', claim] as const),
	...sample.utterances.map((utterance) => ['utterance', utterance] as const),
];

function canonicalOf({ elements }: BuiltPage): string | undefined {
	const link = elements.find((element) => attribute(element, 'rel') === 'canonical');
	return link && attribute(link, 'href');
}

/** What a page tells the programs that collect pages for search engines. */
function robotsOf({ elements }: BuiltPage): string | undefined {
	const meta = elements.find((element) => attribute(element, 'name') === 'robots');
	return meta && attribute(meta, 'content');
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
