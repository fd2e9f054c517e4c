import { referrerPolicy } from '../model/referrer-policy.ts';

/** Who may show a page in a frame. Browsers heed it in a header alone, not in the page. */
const framing = { anybody: 'frame-ancestors *', nobody: "frame-ancestors 'none'" };

/** What is said with every file: the pages say the first themselves, as many hosts send no headers. */
const always = { 'Referrer-Policy': referrerPolicy, 'X-Content-Type-Options': 'nosniff' };

/**
 * What a host is to say with each page, in the format of `_headers` that Netlify, Cloudflare Pages
 * and others read. `names` are the folders of the site. Some hosts join the values of all rules that
 * match and some take one of them: so each page is matched by one rule alone, and there is no rule
 * for all pages.
 */
export function hostHeaders(base: string, names: readonly string[]): string {
	const closed = names.filter((name) => name !== 'embed').map((name) => `${base}${name}/*`);
	return [
		rule(`${base}embed/*`, { 'Content-Security-Policy': framing.anybody }),
		...[base, ...closed].map((path) => rule(path, { 'Content-Security-Policy': framing.nobody })),
		rule(`${base}feed.xml`, { 'Content-Type': 'application/atom+xml; charset=utf-8' }),
		rule(`${base}corrections.xml`, { 'Content-Type': 'application/atom+xml; charset=utf-8' }),
		rule(`${base}feed.json`, { 'Content-Type': 'application/feed+json; charset=utf-8' }),
	].join('');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
	const lines = Object.entries({ ...headers, ...always }).map(
		([name, value]) => `  ${name}: ${value}\n`,
	);
	return `${path}\n${lines.join('')}`;
}
