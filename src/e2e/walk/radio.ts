import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { radioPage } from './cableway.ts';

/** A server on this machine with the page of an outlet, which may correct it. */
export interface Radio {
	readonly address: string;
	readonly correct: () => void;
	readonly stop: () => void;
}

export async function startRadio(): Promise<Radio> {
	let isCorrected = false;
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		void radioPage(isCorrected).then((page) => response.end(page));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/inquiry`,
		correct: () => (isCorrected = true),
		stop: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
