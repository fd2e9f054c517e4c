import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { filesIn } from './built-pages.ts';
import { serveAsLinks } from './serve-as-links.ts';
import { siteDocuments } from './site-documents.ts';
import { host } from './sites.ts';

interface Followed {
	/** How many addresses were asked for. */
	readonly asked: number;
	/** The addresses that lead nowhere, each with the file that it stands in, in order. */
	readonly broken: readonly string[];
}

/**
 * Follow every address of a built site that is its own: links, images, scripts, fonts, canonical
 * addresses, and what the head of a page, feeds, oEmbed, the sitemap and the published data tell.
 * Those of other sites are not asked for. The site is served at `address`.
 */
export async function followLinks(address: string, out: string): Promise<Followed> {
	const { origin } = new URL(address);
	const documents = await serveAsLinks(siteDocuments(out), address);
	const own = [`${origin}/`, `${host}/`, `${documents.origin}/`];
	const { links } = await new LinkChecker().check({
		path: [...crawled(out).map((path) => address + path), ...documents.pages],
		checkFragments: true,
		checkCss: true,
		concurrency: 30,
		urlRewriteExpressions: [{ pattern: new RegExp(`^${host}/`), replacement: `${origin}/` }],
		linksToSkip: (link) => Promise.resolve(!own.some((start) => link.startsWith(start))),
	});
	await documents.stop();
	const broken = links.filter(({ state }) => state === LinkState.BROKEN).map(told);
	const asked = links.filter(({ state }) => state !== LinkState.SKIPPED).length;
	return { asked, broken: [...new Set(broken)].sort() };
}

/** The addresses of the files in which a link checker looks for links, without the base path. */
function crawled(out: string): string[] {
	return filesIn(out)
		.filter((path) => /\.(?:html|css)$/.test(path))
		.map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
}

function told({ url, parent = '' }: LinkResult): string {
	return `${pathOf(url)} in ${pathOf(parent)}`;
}

/** An address without its host; one that can’t be read is left as it is. */
function pathOf(address: string): string {
	return address.replace(/^https?:\/\/[^/]+/, '');
}
