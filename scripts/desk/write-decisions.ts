import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { addDecisions, type NewDecision } from '../../src/desk/add-decisions.ts';
import { readDecisions } from '../../src/desk/read-decisions.ts';
import { fittingDecisions } from '../../src/ledger/decide/fitting-decisions.ts';
import type { Finding } from '../../src/model/finding.ts';
import { eventDecisions } from '../disk/event-decisions.ts';
import { isWithin } from '../disk/seed-file.ts';
import { Failure } from '../terminal/failure.ts';
import { decisionTold } from './decision-words.ts';
import type { DeskEvent } from './desk-events.ts';

/**
 * Put decisions into the file of their event, and tell what was written, and where. Nothing is
 * written that could not be read, that would not apply, or that would make another not apply.
 */
export async function writeDecisions(
	content: string,
	{ folder, ledger }: Pick<DeskEvent, 'folder' | 'ledger'>,
	added: readonly NewDecision[],
): Promise<string> {
	const { file } = await eventDecisions(content, folder);
	const { value: text, findings } = addDecisions(file, added);
	if (text === undefined) throw unreadable(findings);
	const unfit = (each: string) =>
		fittingDecisions(readDecisions({ ...file, text: each }).value!, ledger).unfit;
	const known = new Set(unfit(file.text).map(({ reason }) => reason));
	const fresh = unfit(text).find(({ reason }) => !known.has(reason));
	if (fresh) throw new Failure(`Nothing was written to ${file.path}. ${fresh.reason}`);
	await replaceDecisions(content, folder, text);
	return `Written to ${file.path}. ${added.map(decisionTold).join('; ')}.`;
}

/** Put another text in the stead of the decisions of an event. */
export async function replaceDecisions(content: string, folder: string, text: string) {
	await replaceFile(await pathWithin(content, folder), text);
}

export function unreadable([first]: readonly Finding[]): Failure {
	const { file = '', line, column, reason = '' } = first ?? {};
	const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
	return new Failure(`Nothing was written. ${place}: ${reason}`);
}

/** Names come from what was published, and lead nowhere else; nor does a link on disk. */
async function pathWithin(content: string, event: string): Promise<string> {
	const folder = join(content, 'decisions');
	await mkdir(folder, { recursive: true });
	const [inside, root] = [await realpath(folder), await realpath(content)];
	if (basename(event) === event && isWithin(root, inside)) return join(inside, `${event}.yaml`);
	throw new Failure(
		`Nothing was written: ${relative(content, join(folder, event))} lies outside the content folder.`,
	);
}

/** By a rename, so that a build that reads meanwhile finds the old file or the new one, whole. */
async function replaceFile(path: string, text: string): Promise<void> {
	const next = `${path}.${randomUUID()}.next`;
	try {
		await writeFile(next, text, { flag: 'wx', flush: true });
		await rename(next, path);
	} finally {
		await rm(next, { force: true });
	}
}
