import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Elsewhere {
	readonly url: string;
	readonly stop: () => void;
}

/** Another site, with one page, which shows a page of ours in a frame. */
export async function elsewhere(framed: string): Promise<Elsewhere> {
	const page = `<!doctype html><title>Elsewhere</title><iframe src="${framed}" height="400"></iframe>`;
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html' }).end(page);
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}/`, stop: () => void server.close() };
}
