/** An address of the site as a link, under the base path that the site is built for. */
export function href(address: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}
