import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SiteDocument } from './site-documents.ts';

interface ServedLinks {
	readonly origin: string;
	readonly pages: readonly string[];
	readonly stop: () => Promise<void>;
}

/**
 * Serve a page for each document, at the path of the document, with its addresses as links: a link
 * checker reads pages only. Relative addresses are of the site at `address`.
 */
export async function serveAsLinks(
	documents: readonly SiteDocument[],
	address: string,
): Promise<ServedLinks> {
	const pages = new Map(
		documents.map(({ path, addresses }) => [
			`/${path}`,
			[...new Set(addresses)].map((each) => linkTo(new URL(each, address + path).href)).join('\n'),
		]),
	);
	const server = createServer(({ url = '' }, response) => {
		response.setHeader('content-type', 'text/html').end(pages.get(url));
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		pages: Array.from(pages.keys(), (path) => origin + path),
		stop: async () => {
			server.closeAllConnections();
			await once(server.close(), 'close');
		},
	};
}

function linkTo(address: string): string {
	return `<a href="${address.replaceAll('&', '&amp;')}"></a>`;
}
