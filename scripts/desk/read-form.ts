import type { IncomingMessage } from 'node:http';
import { Failure } from '../terminal/failure.ts';

/** No form of the desk is longer, in bytes. */
const longest = 200_000;

const tooLong = `A form of the desk may hold ${longest / 1000} KB; this one is longer, and was not read. Shorten what you wrote.`;

/** What a form sent. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		length += chunk.length;
		if (length > longest) throw new Failure(tooLong);
		chunks.push(chunk);
	}
	return new URLSearchParams(Buffer.concat(chunks).toString());
}
