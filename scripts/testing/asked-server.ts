import { request, type OutgoingHttpHeaders } from 'node:http';

export interface Asked {
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly text: string;
}

/** Send a request as it is: unlike `fetch`, with whatever host and origin it is told to name. */
export function askServer(
	url: string,
	options: { method?: string; headers?: OutgoingHttpHeaders; body?: string; path?: string } = {},
): Promise<Asked> {
	const { body, ...rest } = options;
	return new Promise((resolve, reject) => {
		const sent = request(url, rest, (response) => {
			let text = '';
			response.on('data', (chunk: Buffer) => (text += chunk.toString()));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
			});
		});
		sent.on('error', reject);
		sent.end(body);
	});
}
