import { MIMEType } from 'node:util';
import { Agent, fetch, type Response } from 'undici';
import { counted } from '../terminal/counted.ts';
import { allowedLookup, assertAllowedHost, isPublic } from './public-address.ts';

export interface FetchLimits {
	/** Of the page as it is read, in bytes: a small answer may be packed and become large. */
	readonly bytes: number;
	/** For all of it, redirects as well, in milliseconds. */
	readonly milliseconds: number;
	readonly redirects: number;
	/** Whether a host may be asked, by its IP address. */
	readonly isAllowed: (address: string) => boolean;
}

export const usualLimits: FetchLimits = {
	...{ bytes: 5_000_000, milliseconds: 15_000, redirects: 5 },
	isAllowed: isPublic,
};

/** What was fetched. */
interface FetchedPage {
	/** Where it was at last. */
	readonly url: string;
	readonly bytes: Uint8Array;
	/** Its kind without parameters, such as `text/html`. */
	readonly type: string;
	readonly charset?: string;
}

/** A page that can't be had, with what to do about it. */
export class NotFetched extends Error {
	override readonly name = 'NotFetched';
}

/** Fetch one page over the web, without cookies, scripts, or anything that it refers to. */
export async function fetchPage(address: string, limits: FetchLimits): Promise<FetchedPage> {
	const dispatcher = new Agent({ connect: { lookup: allowedLookup(limits.isAllowed) } });
	try {
		const signal = AbortSignal.timeout(limits.milliseconds);
		const { response, url } = await follow(address, { dispatcher, signal, limits });
		if (!response.ok) throw new NotFetched(refusal(response.status));
		return { url, ...typeOf(response), bytes: await bytesOf(response, limits) };
	} finally {
		await dispatcher.destroy();
	}
}

interface Way {
	readonly dispatcher: Agent;
	readonly signal: AbortSignal;
	readonly limits: FetchLimits;
}

/** Follow redirects one by one: each leads to a new address, which is looked at like the first. */
async function follow(address: string, { dispatcher, signal, limits }: Way) {
	let url = webAddress(address);
	for (let left = limits.redirects; ; left -= 1) {
		assertAllowedHost(url.hostname, limits.isAllowed);
		const response = await fetch(url, { dispatcher, signal, redirect: 'manual', headers });
		const location = response.headers.get('location');
		if (response.status < 300 || response.status > 399 || location === null)
			return { response, url: url.href };
		await response.body?.cancel();
		if (left === 0)
			throw new NotFetched(`It was redirected more than ${counted(limits.redirects, 'time')}.`);
		url = webAddress(location, url);
	}
}

const headers = {
	accept: 'text/html, application/xhtml+xml, text/plain, text/markdown',
	'user-agent': 'variorum',
};

function webAddress(address: string, base?: URL): URL {
	const url = URL.parse(address, base);
	if (url && url.username + url.password !== '')
		throw new NotFetched('It holds a name or a password. Give the address without them.');
	if (url && /^https?:$/u.test(url.protocol)) return url;
	const from = base ? `It redirects to ${address}, and only` : 'Only';
	throw new NotFetched(`${from} addresses that begin with https:// or http:// are fetched.`);
}

async function bytesOf(response: Response, limits: FetchLimits): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += (chunk as Uint8Array).length;
		if (size > limits.bytes)
			throw new NotFetched(
				`It is larger than ${limits.bytes.toLocaleString('en')} bytes. Save the article’s words as a .txt file, and add that.`,
			);
		chunks.push(chunk as Uint8Array);
	}
	return Buffer.concat(chunks);
}

function typeOf(response: Response): Pick<FetchedPage, 'type' | 'charset'> {
	const given = response.headers.get('content-type') ?? '';
	try {
		const { essence, params } = new MIMEType(given);
		const charset = params.get('charset');
		return { type: essence, ...(charset !== null && { charset }) };
	} catch {
		return { type: '' };
	}
}

function refusal(status: number): string {
	const asks = [401, 402, 403, 429].includes(status);
	const save = 'Open it in a browser, save the article’s words as a .txt file, and add that.';
	return `The server answered ${status}. ${asks ? save : 'Look whether the address is right.'}`;
}
