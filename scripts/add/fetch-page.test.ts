import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { localServer } from '../testing/local-server.ts';
import { whyNotFetched } from './fetch-failure.ts';
import { fetchPage, usualLimits, type FetchLimits } from './fetch-page.ts';

/** Where the servers of these tests listen. */
const local = { ...usualLimits, isAllowed: (address: string) => address === '127.0.0.1' };

/** Why an address is not fetched; the test fails where it is. */
async function why(address: string, limits: FetchLimits = local): Promise<string> {
	try {
		const page = await fetchPage(address, limits);
		return `fetched ${page.url}`;
	} catch (error) {
		return whyNotFetched(error, limits);
	}
}

test('fetches a page, and tells its kind and its encoding', async () => {
	const address = await localServer((request, response) => {
		if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
		else response.setHeader('content-type', 'Text/HTML; Charset="Latin1"').end('Pier');
	});
	expect(await fetchPage(`${address}/old`, local)).toEqual({
		url: `${address}/new`,
		type: 'text/html',
		charset: 'Latin1',
		bytes: Buffer.from('Pier'),
	});
});

test.each([
	...['http://127.0.0.1/', 'http://localhost/', 'http://[::1]/', 'http://0x7f.1/'],
	...['http://2130706433/', 'http://0177.0.0.1/', 'http://127.1/', 'http://0/'],
	...['http://169.254.169.254/latest/meta-data/', 'http://[::ffff:127.0.0.1]/'],
	...['http://10.1.2.3/', 'http://192.168.0.1:8080/', 'http://[fd00::1]/'],
])('%s is not fetched unless it is allowed', async (address) => {
	expect(await why(address, usualLimits)).toMatch(
		/^Its host is \S+, an address of this machine or of a local network, which is not fetched\. If you mean it, give --allow-private\.$/u,
	);
});

test('nothing is asked of a server on this machine unless it is allowed', async () => {
	let asked = 0;
	const address = await localServer((_, response) => {
		asked += 1;
		response.end('secret');
	});
	await why(address, usualLimits);
	await why(address.replace('127.0.0.1', 'localhost'), usualLimits);
	expect(asked).toBe(0);
});

test.each([
	['file:///etc/passwd', 'It redirects to file:///etc/passwd, and only addresses that begin with'],
	['/again', 'It was redirected more than 5 times.'],
	['https://user:word@arby.example/', 'It holds a name or a password.'],
])('a redirect to %s is not followed', async (location, message) => {
	const address = await localServer((_, response) => {
		response.writeHead(302, { location }).end();
	});
	expect(await why(address)).toContain(message);
});

test.each([
	'http://127.0.0.2:9000/',
	'http://[::1]:9000/',
	'http://169.254.169.254/',
	'//10.0.0.1/',
])('a redirect to %s is looked at like the first address', async (location) => {
	const address = await localServer((_, response) => {
		response.writeHead(302, { location }).end();
	});
	expect(await why(address)).toMatch(/^Its host is (?:127\.0\.0\.2|::1|169|10)/u);
});

test('no more is read than the limit, also of what was packed', async () => {
	const address = await localServer((request, response) => {
		const large = Buffer.alloc(2_000_000, 'a');
		if (request.url === '/packed') response.setHeader('content-encoding', 'gzip');
		response.end(request.url === '/packed' ? gzipSync(large) : large);
	});
	const limits = { ...local, bytes: 1_000_000 };
	expect(await why(address, limits)).toContain('It is larger than 1,000,000 bytes.');
	expect(await why(`${address}/packed`, limits)).toContain('It is larger than 1,000,000 bytes.');
});

test('a server that is too slow is left, before and amid its answer', async () => {
	const address = await localServer((request, response) => {
		if (request.url === '/begun') response.write('P');
	});
	const limits = { ...local, milliseconds: 200 };
	expect(await why(address, limits)).toContain('It did not come within 0.2 seconds.');
	expect(await why(`${address}/begun`, limits)).toContain('It did not come within 0.2 seconds.');
});

test.each([
	[404, 'The server answered 404. Look whether the address is right.'],
	[403, 'The server answered 403. Open it in a browser, save'],
	[500, 'The server answered 500.'],
])('an answer of %i is no page', async (status, message) => {
	const address = await localServer((_, response) => {
		response.writeHead(status).end('Sorry');
	});
	expect(await why(address)).toContain(message);
});

test('says where a connection fails', async () => {
	const address = await localServer((request) => {
		request.socket.destroy();
	});
	expect(await why(address)).toMatch(/^The connection failed \(.+\)\. Try again later\.$/u);
	expect(await why('http://arby.invalid/')).toMatch(/^There is no such host|can’t be looked up/u);
});
