import { referrerPolicy } from '../model/referrer-policy.ts';

/** Who may show a page in a frame. Browsers heed it in a header alone, not in the page. */
const framing = { anybody: 'frame-ancestors *', nobody: "frame-ancestors 'none'" };

/** What is said with each file as well: the pages say the first themselves, as many hosts send no headers. */
const always = { 'Referrer-Policy': referrerPolicy, 'X-Content-Type-Options': 'nosniff' };

/** What hosts would not tell from the ends of the names. */
const types = new Map([
	['feed.xml', 'application/atom+xml; charset=utf-8'],
	['corrections.xml', 'application/atom+xml; charset=utf-8'],
	['feed.json', 'application/feed+json; charset=utf-8'],
]);

/** What lies at the root of a site, by name. */
interface RootEntries {
	readonly folders: readonly string[];
	readonly files: readonly string[];
}

/**
 * What a host is to say with each file of the site, in the format of `_headers` that Netlify,
 * Cloudflare Pages and others read: a rule for the home page, for each folder and for each file
 * beside them. Some hosts join the values of all rules that match and some take one of them: so each
 * file is matched by one rule alone, and there is no rule for all. An address where there is
 * nothing, outside of these folders, has no rule.
 */
export function hostHeaders(base: string, { folders, files }: RootEntries): string {
	const closed = folders.filter((name) => name !== 'embed').map((name) => `${name}/*`);
	return [
		rule(`${base}embed/*`, { 'Content-Security-Policy': framing.anybody }),
		...['', ...closed, ...files].map((path) => rule(base + path, closedHeaders(path))),
	].join('');
}

function closedHeaders(path: string): Readonly<Record<string, string>> {
	const type = types.get(path);
	return { ...(type && { 'Content-Type': type }), 'Content-Security-Policy': framing.nobody };
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
	const lines = Object.entries({ ...headers, ...always }).map(
		([name, value]) => `  ${name}: ${value}\n`,
	);
	return `${path}\n${lines.join('')}`;
}
