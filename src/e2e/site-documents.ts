import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { parseFragment } from 'parse5';
import { oembed } from '../model/oembed.ts';
import { attribute, elementsIn, filesIn } from './built-pages.ts';
import { host } from './sites.ts';

/** The addresses that stand in a file which is not a page, by the kind of the file. */
const kinds: readonly (readonly [path: RegExp, addressesIn: (text: string) => string[]])[] = [
	[/^oembed\/.*\.json$/, inOembed],
	[/^feed\.json$/, inJsonFeed],
	[/^(?:feed|corrections)\.xml$/, inAtom],
	[/^sitemap.*\.xml$/, (text) => matches(text, /<loc>([^<]+)</g)],
	[/^data\/v1\/.*\.json$/, (text) => inData(JSON.parse(text))],
];

export interface SiteDocument {
	readonly path: string;
	readonly addresses: readonly string[];
}

/** The files of a site that are no pages and have addresses in them. */
export function siteDocuments(out: string): SiteDocument[] {
	return filesIn(out).flatMap((path) => {
		const kind = kinds.find(([pattern]) => pattern.test(path));
		return kind ? [{ path, addresses: kind[1](readFileSync(join(out, path), 'utf8')) }] : [];
	});
}

/** The addresses of the frames in a piece of HTML. */
export function framesIn(html: string): string[] {
	return elementsIn(parseFragment(html)).flatMap((element) => attribute(element, 'src') ?? []);
}

function inOembed(text: string): string[] {
	const { html, provider_url } = oembed.parse(JSON.parse(text));
	return [provider_url, ...framesIn(html)];
}

interface JsonFeedAddresses {
	readonly home_page_url: string;
	readonly feed_url: string;
	readonly items: readonly { readonly id: string; readonly url: string }[];
}

function inJsonFeed(text: string): string[] {
	const { home_page_url, feed_url, items } = JSON.parse(text) as JsonFeedAddresses;
	return [home_page_url, feed_url, ...items.flatMap(({ id, url }) => [id, url])];
}

function inAtom(text: string): string[] {
	const { id, links = [], entries = [] } = parseAtomFeed(text);
	return [{ id, links }, ...entries].flatMap((part) => [
		...(part.id === undefined ? [] : [part.id]),
		...(part.links ?? []).flatMap(({ href }) => href ?? []),
	]);
}

/** All addresses of the site in published data; titles and words are none. */
function inData(value: unknown): string[] {
	if (typeof value === 'string') return value.startsWith(`${host}/`) ? [value] : [];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(inData) : [];
}

function matches(text: string, pattern: RegExp): string[] {
	return Array.from(text.matchAll(pattern), ([, address]) => address!);
}
