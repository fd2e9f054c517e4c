import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { serveSite, type ServeSettings } from './serve-site.ts';

const files = { 'index.html': 'home', 'about/index.html': 'about', '404.html': 'no such page' };

async function served(settings: Partial<ServeSettings> = {}): Promise<string> {
	const site = await serveSite({ out: await temporaryFolder(files), base: '/', ...settings });
	onTestFinished(site.stop);
	return site.address;
}

async function get(url: string): Promise<[status: number, text: string]> {
	const response = await fetch(url, { redirect: 'manual' });
	return [response.status, await response.text()];
}

test('serves the pages to this machine', async () => {
	const address = await served();
	expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
	expect(await get(address)).toEqual([200, 'home']);
	expect(await get(`${address}about/?q=x`)).toEqual([200, 'about']);
});

test('sends words compressed, as hosts do, and says so to what stands between', async () => {
	const long = { 'about/index.html': 'said '.repeat(1000) };
	const address = await served({ out: await temporaryFolder({ ...files, ...long }) });
	const headers = { 'accept-encoding': 'gzip' };
	const response = await fetch(`${address}about/`, { headers });
	expect(response.headers.get('content-encoding')).toBe('gzip');
	expect(response.headers.get('vary')).toBe('Accept-Encoding');
	expect(await response.text()).toBe(long['about/index.html']);
});

test('sends a part of a file as it is', async () => {
	const long = { 'about/index.html': 'said '.repeat(1000) };
	const address = await served({ out: await temporaryFolder({ ...files, ...long }) });
	const headers = { 'accept-encoding': 'gzip', range: 'bytes=5-3004' };
	const response = await fetch(`${address}about/`, { headers });
	expect(response.headers.get('content-encoding')).toBeNull();
	expect(response.headers.get('content-range')).toBe('bytes 5-3004/5000');
	expect(await response.text()).toBe('said '.repeat(600));
});

test('answers 404 with the page for it', async () => {
	expect(await get(`${await served()}nothing/`)).toEqual([404, 'no such page']);
});

test('leaves the folder of the site to nobody', async () => {
	const address = await served();
	expect((await get(`${address}..%2f..%2fetc/passwd`))[0]).toBe(404);
});

test.each(['.variorum-site', '%2Evariorum-site', 'about%2f.variorum-site', 'about/.variorum-site'])(
	'keeps %s to itself, as hosts do',
	async (path) => {
		const marked = { '.variorum-site': '', 'about/.variorum-site': '' };
		const address = await served({ out: await temporaryFolder({ ...files, ...marked }) });
		expect(await get(address + path)).toEqual([404, 'no such page']);
	},
);

test('says with each page what the site’s own file says of it, and keeps that file to itself', async () => {
	const headers = "/about/*\n  Content-Security-Policy: frame-ancestors 'none'\n";
	const address = await served({
		out: await temporaryFolder({ ...files, _headers: headers, _redirects: '' }),
	});
	const policies = [`${address}about/`, address].map(async (url) =>
		(await fetch(url)).headers.get('content-security-policy'),
	);
	expect(await Promise.all(policies)).toEqual(["frame-ancestors 'none'", null]);
	expect((await get(`${address}_headers`))[0]).toBe(404);
	expect((await get(`${address}_redirects`))[0]).toBe(404);
});

test('serves what is well known, and asks nothing of a query', async () => {
	const known = { '.well-known/security.txt': 'contact' };
	const address = await served({ out: await temporaryFolder({ ...files, ...known }) });
	expect(await get(`${address}.well-known/security.txt`)).toEqual([200, 'contact']);
	expect(await get(`${address}about/?q=/.x`)).toEqual([200, 'about']);
});

test('serves under a base path, and leads there', async () => {
	const address = await served({ base: '/repo/' });
	expect(address).toMatch(/:\d+\/repo\/$/);
	expect(await get(`${address}about/`)).toEqual([200, 'about']);
	expect(await get(new URL('/about/', address).href)).toEqual([404, 'no such page']);
	const root = await fetch(new URL('/', address));
	expect([root.url, await root.text()]).toEqual([address, 'home']);
});

test('finds a free port where the usual one is taken', async () => {
	expect(await served()).not.toBe(await served());
});

test('does not take another port than the one it was given', async () => {
	const other = createServer();
	const port = await new Promise<number>((resolve) => {
		other.listen(0, '127.0.0.1', () => {
			resolve((other.address() as { port: number }).port);
		});
	});
	onTestFinished(() => void other.close());
	await expect(served({ port })).rejects.toThrow(`Port ${port} is taken. Give another with --port`);
});

test('says what to run where there is no site', async () => {
	const out = await temporaryFolder();
	await expect(served({ out })).rejects.toThrow('Build it with: npx variorum build');
});
