/** Parts of an address that say how a reader came, and lead to the same page. */
const ofCampaign = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/u;

/** Whether two addresses lead to one page, as far as they tell. */
export function isSameAddress(a: string, b: string): boolean {
	return plain(a) === plain(b);
}

function plain(address: string): string {
	const url = new URL(address);
	for (const key of [...url.searchParams.keys()])
		if (ofCampaign.test(key)) url.searchParams.delete(key);
	url.searchParams.sort();
	const host = url.host.replace(/^(?:www|m|amp)\./u, '');
	return `${host}${url.pathname.replace(/\/$/u, '')}?${url.searchParams.toString()}`;
}
