import { href } from './href.ts';
import { publishedUrl } from './published-url.ts';

/** An address of the site for use elsewhere: with its host, where that is known. */
export function fullAddress(address: string, site: URL | undefined): string {
	const path = href(address);
	return publishedUrl(path, site)?.href ?? path;
}
