/**
 * The full address of a page, where the host is known. A site that is built without one has a host
 * under `.example`, a name that no host can have (RFC 2606), in its stead.
 */
export function publishedUrl(path: string, site: URL | undefined): URL | null {
	return site && !site.hostname.endsWith('.example') ? new URL(path, site) : null;
}
