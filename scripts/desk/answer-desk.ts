import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Failure } from '../terminal/failure.ts';
import { articleWords } from './article-words.ts';
import type { Desk } from './desk.ts';
import { deskPage } from './desk-page.ts';
import { editorCookie, editorIn } from './editor-cookie.ts';
import { toHtml, type Element } from './html.ts';
import { readForm } from './read-form.ts';
import { textPage } from './text-page.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const styles = [
	'../../src/styles/tokens.css',
	'../../src/styles/base.css',
	'../../src/styles/controls.css',
	'page/desk.css',
	'page/forms.css',
];

/** Answer what was let in: the page, what it loads, and its forms. Only forms write. */
export function answerDesk(desk: Desk): Answer {
	/** What the last form came to; told until the next one. */
	let said = '';
	const page = async (query: URLSearchParams, by: string, wrong = '') =>
		deskPage(await desk.view(), { by, said, wrong, id: query.get('id') ?? '' });
	const text = async (query: URLSearchParams) =>
		textPage(await articleWords((await desk.view()).events, query));
	const take = async (action: string, fields: URLSearchParams, by: string) => {
		said = ''; // what the form before came to is not told beside a refusal
		if (action !== 'by') said = await desk.act(action, fields, by);
	};
	const post = async (request: IncomingMessage, response: ServerResponse, action: string) => {
		const by = editorIn(request.headers.cookie);
		const fields = await readForm(request);
		const wrong = await take(action, fields, by).then(() => null, messageOf);
		if (wrong !== null) {
			send(response, 422, await page(new URLSearchParams({ id: openedIn(fields) }), by, wrong));
			return;
		}
		if (action === 'by') response.setHeader('set-cookie', editorCookie(fields.get('name') ?? ''));
		const next = /^(?:i-[\w-]+|decided)$/u.exec(fields.get('next') ?? '')?.[0] ?? 'said';
		const opened = openedIn(fields);
		const query = opened === '' ? '' : `?id=${opened}`;
		response.writeHead(303, { location: `./${query}#${next}` }).end();
	};
	return async (request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '', 'http://desk.invalid');
		const name = pathname.split('/').slice(2).join('/');
		const by = editorIn(request.headers.cookie);
		if (request.method === 'POST') await post(request, response, name);
		else if (name === '') send(response, 200, await page(searchParams, by));
		else if (name === 'text') send(response, 200, await text(searchParams));
		else if (name === 'desk.css') await sendFile(response, 'text/css', styles);
		else if (name === 'desk.js') await sendFile(response, 'text/javascript', ['page/desk.js']);
		else {
			response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
			response.end('There is no such page at the desk.\n');
		}
	};
}

/** What was opened by its id stays open while one works on it. */
function openedIn(fields: URLSearchParams): string {
	return /^\w+$/u.exec(fields.get('opened') ?? '')?.[0] ?? '';
}

/** What an editor can put right is told on the page; anything else is a fault of the program. */
function messageOf(error: unknown): string {
	if (error instanceof Failure) return error.message;
	throw error;
}

function send(response: ServerResponse, status: number, page: Element): void {
	response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(toHtml(page));
}

async function sendFile(response: ServerResponse, type: string, paths: readonly string[]) {
	const texts = await Promise.all(
		paths.map((path) => readFile(new URL(path, import.meta.url), 'utf8')),
	);
	response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(texts.join('\n'));
}
