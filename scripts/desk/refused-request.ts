import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** By what requests are known to come from the desk page. */
interface Door {
	readonly port: number;
	/** Made anew at each start; the first part of every address of the desk. */
	readonly token: string;
}

interface Refusal {
	readonly status: 403 | 405 | 415;
	readonly reason: string;
}

const formType = 'application/x-www-form-urlencoded';

/**
 * Why a request is not answered; null where it is. The name of the host is looked at, as a page
 * elsewhere may have its own name lead to this machine; the origin, as any page may send a form here.
 */
export function refusedRequest(request: IncomingMessage, { port, token }: Door): Refusal | null {
	const { method = '', url = '', headers } = request;
	const { host = '', origin, 'sec-fetch-site': from = 'same-origin' } = headers;
	if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(host))
		return { status: 403, reason: 'The desk is for this machine alone.' };
	if (!isSame(/^\/(?<token>[^/?]*)\//u.exec(url)?.groups?.['token'] ?? '', token))
		return { status: 403, reason: 'Open the address that the command has printed last.' };
	if (method === 'GET' || method === 'HEAD') return null;
	if (method !== 'POST') return { status: 405, reason: 'The desk takes GET and POST.' };
	if (origin !== `http://${host}` || from !== 'same-origin')
		return { status: 403, reason: 'The desk takes forms of its own page alone.' };
	if (headers['content-type']?.split(';')[0] !== formType)
		return { status: 415, reason: `The desk takes ${formType} alone.` };
	return null;
}

/** Takes as long wherever the two differ. */
function isSame(given: string, token: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(token)];
	return a.length === b.length && timingSafeEqual(a, b);
}
