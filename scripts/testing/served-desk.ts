import { onTestFinished } from 'vitest';
import type { EventAnalysis } from '../../src/model/event-analysis.ts';
import { serveDesk } from '../desk/serve-desk.ts';
import { askServer, type Asked } from './asked-server.ts';
import { builtPlace, contentOf, settingsOf } from './built-place.ts';
import type { Tree } from './temporary-folder.ts';

/** Fields by name, or pairs where a name stands there several times. */
type Sent = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/** A desk on a place that was built, and an editor at it who has given a name. */
export async function servedDesk(more: Tree = {}) {
	const place = await builtPlace(more);
	const desk = await serveDesk(settingsOf(place));
	onTestFinished(desk.stop);
	const { address } = desk;
	return {
		place,
		address,
		claim: await unsureClaim(place),
		get: (path = '') => askServer(address + path, { headers: editor }),
		post: (action: string, fields: Sent) => postForm(address, action, fields),
	};
}

const editor = { cookie: 'variorum-editor=Ann%20Ahl' };

/** Send a form as the page does; headers may be given other values. */
export function postForm(
	address: string,
	action: string,
	fields: Sent,
	headers: Readonly<Record<string, string>> = {},
): Promise<Asked> {
	const { origin } = new URL(address);
	const type = 'application/x-www-form-urlencoded';
	return askServer(address + action, {
		method: 'POST',
		headers: { ...editor, origin, 'content-type': type, ...headers },
		body: new URLSearchParams(fields as Record<string, string> | string[][]).toString(),
	});
}

/** The claim of the harbour that the program is unsure of, and what a form says of it. */
async function unsureClaim(place: string) {
	const content = await contentOf(place);
	const { claims } = JSON.parse(content['events/harbour.json']!) as EventAnalysis;
	const claim = claims.find(({ grouping }) => grouping?.sure === false)!;
	const { id, statement: words, tellings } = claim;
	return { id, words, tellings, fields: { event: 'harbour', id, words } };
}
