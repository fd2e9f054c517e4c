import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import getPort, { portNumbers } from 'get-port';
import sirv from 'sirv';
import { host, listening, stopped } from '../process/listening.ts';
import { asCalled } from '../terminal/as-called.ts';
import { Failure } from '../terminal/failure.ts';
import { headerRules, headersFor } from './header-rules.ts';

export interface ServeSettings {
	/** The folder of the finished site. */
	readonly out: string;
	readonly base: string;
	/** Taken if it is free, else an error; where absent, a free one is found. */
	readonly port?: number;
}

interface ServedSite {
	readonly address: string;
	readonly stop: () => Promise<void>;
}

const usualPorts = portNumbers(4321, 4421);

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Its types ask for what Express adds; it needs what Node gives. */
const compress = compression() as unknown as Middleware;

/** Serve the finished site to this machine alone, compressed, as hosts do. */
export async function serveSite({ out, base, port }: ServeSettings): Promise<ServedSite> {
	await stat(join(out, 'index.html')).catch(() => {
		throw new Failure(`There is no site in ${out} yet. Build it with: ${asCalled('build')}`);
	});
	const handle = siteHandler(out, base);
	const server = createServer((request, response) => {
		// A part of a file is a part of its own bytes.
		if (request.headers.range) void handle(request, response);
		else compress(request, response, () => void handle(request, response));
	});
	const free = () => getPort({ port: usualPorts, host });
	const taken = await listening(server, { given: port, free });
	return { address: `http://${host}:${taken}${base}`, stop: () => stopped(server) };
}

/** Files that hosts keep to themselves, such as the one that marks the folder as a site. */
const hidden =
	/^[^?]*(?:\/|%2f)(?:(?:\.|%2e)(?!well-known\/)|(?:_|%5f)(?:headers|redirects)(?:$|\?))/i;

function siteHandler(out: string, base: string) {
	// Every request looks at the disk, so that a new build is seen without a restart.
	const onNoMatch = (_: IncomingMessage, response: ServerResponse) => {
		notFound(out, response);
	};
	const files = sirv(out, { dev: true, onNoMatch });
	return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const url = request.url ?? '/';
		const headers = headersFor(await headerRules(out), url);
		for (const [name, value] of headers) response.setHeader(name, value);
		if (hidden.test(url)) {
			notFound(out, response);
		} else if (url.startsWith(base)) {
			request.url = `/${url.slice(base.length)}`;
			files(request, response);
		} else if (url === '/' || `${url}/` === base) {
			response.writeHead(302, { location: base }).end();
		} else notFound(out, response);
	};
}

function notFound(out: string, response: ServerResponse): void {
	response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
	createReadStream(join(out, '404.html'))
		.on('error', () => response.end('Not found'))
		.pipe(response);
}
