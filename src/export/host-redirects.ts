/** An address that leads to another page now, and where that page tells of it. */
interface Redirect {
	readonly from: string;
	readonly to: string;
	readonly anchor: string;
}

/**
 * Where a host is to lead whoever asks for an address that is part of another page now, in the format of
 * `_redirects` that Netlify, Cloudflare Pages and others read. Each address has a page of its own all the
 * same: it is what other hosts show, and Netlify too, as no rule is forced. So that nobody is led on
 * unawares, a rule leads to where the other page tells of the address.
 */
export function hostRedirects(base: string, redirects: readonly Redirect[]): string {
	const within = (address: string) => base + address.slice(1);
	return redirects
		.map(({ from, to, anchor }) => `${within(from)} ${within(to)}#${anchor} 301\n`)
		.join('');
}
