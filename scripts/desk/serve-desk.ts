import { randomBytes } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import getPort, { portNumbers } from 'get-port';
import type { ContentSettings } from '../content/content-settings.ts';
import { host, listening, stopped } from '../process/listening.ts';
import { Failure } from '../terminal/failure.ts';
import { say } from '../terminal/say.ts';
import { answerDesk } from './answer-desk.ts';
import { openDesk } from './desk.ts';
import { refusedRequest } from './refused-request.ts';

interface ServedDesk {
	/** Holds the token: who doesn't know it is not let in. */
	readonly address: string;
	readonly stop: () => Promise<void>;
}

const usualPorts = portNumbers(4422, 4522);

/**
 * All that the page loads comes from here; nothing frames it, and nothing of it is kept. Its address goes
 * to no other host, and to its own only so that a form says where it comes from.
 */
const headers = {
	'content-security-policy':
		"default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'cross-origin-resource-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cache-control': 'no-store',
};

/** Serve the desk page to this machine alone. A free port is found where none is given. */
export async function serveDesk(
	settings: ContentSettings & { readonly port?: number },
): Promise<ServedDesk> {
	const token = randomBytes(24).toString('base64url');
	const desk = await openDesk(settings);
	const server = createServer((request, response) => {
		const { port } = server.address() as AddressInfo;
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		const refused = refusedRequest(request, { port, token });
		if (refused) plain(response, refused.status, refused.reason);
		else
			answer(request, response).catch((error: unknown) => {
				failed(response, error);
			});
	});
	const answer = answerDesk(desk);
	const free = () => getPort({ port: usualPorts, host });
	const port = await listening(server, { given: settings.port, free });
	return { address: `http://${host}:${port}/${token}/`, stop: () => stopped(server) };
}

function plain(response: ServerResponse, status: number, words: string): void {
	// what is left of the request is not read
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
	response.end(`${words}\n`);
}

function failed(response: ServerResponse, error: unknown): void {
	const message = error instanceof Error ? error.message : String(error);
	say(message);
	if (response.headersSent) response.destroy();
	else plain(response, error instanceof Failure ? 422 : 500, message);
}
