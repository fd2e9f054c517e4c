import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { askServer } from '../testing/asked-server.ts';
import { contentOf } from '../testing/built-place.ts';
import { postForm, servedDesk } from '../testing/served-desk.ts';
import { readTree, writeTree } from '../testing/temporary-folder.ts';

beforeEach(() => {
	// Progress is tested where it is made.
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

test('lets nobody in without the token of this start', async () => {
	const { address, claim } = await servedDesk();
	const { origin, pathname } = new URL(address);
	for (const path of [
		'/',
		'/desk.css',
		`/${'x'.repeat(pathname.length - 2)}/`,
		pathname.slice(0, -1),
	])
		expect((await askServer(origin + path)).status, path).toBe(403);
	const posted = await postForm(`${origin}/`, 'confirm', claim.fields);
	expect(posted.status).toBe(403);
	expect(posted.text).toBe('Open the address that the command has printed last.\n');
	expect((await askServer(address)).status).toBe(200);
});

test('has another token at each start', async () => {
	const [one, other] = [await servedDesk(), await servedDesk()];
	expect(new URL(one.address).pathname).toMatch(/^\/[\w-]{32}\/$/u);
	expect(new URL(one.address).pathname).not.toBe(new URL(other.address).pathname);
});

test.each(['rebound.example', 'rebound.example:4422', 'localhost', '127.0.0.1:1'])(
	'does not answer to the name “%s”',
	async (host) => {
		const { address } = await servedDesk();
		expect((await askServer(address, { headers: { host } })).status).toBe(403);
	},
);

test('answers to this machine alone', async () => {
	const { address } = await servedDesk();
	expect(new URL(address).hostname).toBe('127.0.0.1');
	await expect(askServer(address.replace('127.0.0.1', '127.0.0.2'))).rejects.toThrow();
});

test.each([
	[{ origin: 'https://elsewhere.example' }, 403],
	[{ origin: 'http://127.0.0.1:1' }, 403],
	[{ origin: 'null' }, 403],
	[{ origin: '' }, 403],
	[{ 'sec-fetch-site': 'cross-site' }, 403],
	[{ 'sec-fetch-site': 'same-site' }, 403],
	[{ host: 'rebound.example', origin: 'http://rebound.example' }, 403],
	[{ 'content-type': 'text/plain' }, 415],
])('takes no form with %j', async (headers, status) => {
	const { address, claim, place } = await servedDesk();
	const before = await readTree(place);
	expect((await postForm(address, 'confirm', claim.fields, headers)).status).toBe(status);
	expect(await readTree(place)).toEqual(before);
});

test('writes nothing when it is only looked at', async () => {
	const { get, claim, place, address } = await servedDesk();
	const before = await readTree(place);
	const query = new URLSearchParams(claim.fields).toString();
	const paths = ['', `?${query}`, 'desk.css', 'desk.js', `text?${query}`, `?id=${claim.id}`];
	const actions = [
		'confirm',
		'distinct',
		'merge',
		'split',
		'exclude',
		'rename',
		'harmless',
		'take-back',
		'review',
		'apply',
		'look',
		'by',
	];
	for (const path of [...paths, ...actions.map((action) => `${action}?${query}`)]) await get(path);
	for (const method of ['PUT', 'DELETE', 'OPTIONS'])
		expect((await askServer(`${address}confirm`, { method })).status).toBe(405);
	expect(await readTree(place)).toEqual(before);
});

test('reads and writes nothing outside its folders, whatever it is asked for', async () => {
	const { get, post, claim, place, address } = await servedDesk();
	const before = await readTree(place);
	for (const event of ['../harbour', '..', '/etc/passwd', 'harbour/../../x', '']) {
		expect((await post('confirm', { ...claim.fields, event })).status).toBe(422);
		const query = new URLSearchParams({ event, article: '../../settings' });
		expect((await get(`text?${query.toString()}`)).status).toBe(422);
	}
	expect((await get('text?event=harbour&article=..%2F..%2Fledger%2Fharbour')).status).toBe(422);
	for (const id of ['../x', `../reviews/${claim.id}`, `${claim.id}/../x`])
		expect((await post('review', { id })).status).toBe(422);
	const { pathname } = new URL(address);
	for (const path of ['..%2f..%2fpackage.json', '../../../../etc/passwd', './page/desk.js'])
		expect((await askServer(address, { path: pathname + path })).status).not.toBe(200);
	expect(await readTree(place)).toEqual(before);
});

test('loads nothing from elsewhere, and is framed by nobody', async () => {
	const { get } = await servedDesk();
	const { headers, text } = await get();
	expect(headers['content-security-policy']).toContain("default-src 'none'");
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(headers['cache-control']).toBe('no-store');
	expect(text).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//u);
});

test('shows what articles say as words, never as a part of the page', async () => {
	const words = '<script>run()</script> The pier "x" onload=run() was closed on Monday.\n';
	const { get } = await servedDesk({ 'seeds/harbour/hostile.txt': words });
	const { text } = await get();
	expect(text).not.toContain('<script>run');
	const page = await get('text?event=harbour&article=hostile&start=0&end=8');
	expect(page.text).toContain('&lt;script&gt;');
	expect(page.text).not.toContain('<script>run');
});

test('an article that there is not is told, and the way back', async () => {
	const { get } = await servedDesk();
	const { status, text } = await get('text?event=harbour&article=nothing');
	expect(status).toBe(422);
	expect(text).toContain('Go back to its page, load it again');
});

test('a form that is too long is not taken', async () => {
	const { address, place } = await servedDesk();
	const before = await contentOf(place);
	const sent = postForm(address, 'confirm', { words: 'x'.repeat(300_000) });
	const status = await sent.then(
		(answer) => answer.status,
		() => 0,
	);
	expect([0, 422]).toContain(status);
	expect(await contentOf(place)).toEqual(before);
	expect((await askServer(address)).status).toBe(200);
});

test('a fault of the files is told, and does not end the desk', async () => {
	const { get, place } = await servedDesk();
	await writeTree(join(place, 'content'), { 'ledger/harbour.json': '{' });
	const { status, text } = await get();
	expect(status).toBe(422);
	expect(text).toContain('is damaged');
});
