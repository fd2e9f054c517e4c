import { realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { toAnalysisDocument } from '../../src/export/analysis-document.ts';
import { analyseEvent } from '../../src/pipeline/analyse-event.ts';
import { namesIn } from '../disk/entries.ts';
import { eventFolders } from '../disk/event-folders.ts';
import { existingFolder } from '../disk/existing-folder.ts';
import { readSeedFolder } from '../disk/seed-folder.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { Failure } from '../terminal/failure.ts';
import { addLimitOptions, toLimits, type LimitOptions } from '../terminal/limit-options.ts';
import { printFindings } from '../terminal/report-findings.ts';

export const command = addLimitOptions(
	defineCommand(
		'analyse',
		'Print the analysis of a folder of articles as JSON. Writes no file.',
	).argument('<folder>', 'a folder of .txt files, all on one event'),
);

export async function run(): Promise<number> {
	const [named = ''] = command.args;
	const path = await existingFolder(named);
	const limits = toLimits(command.opts<LimitOptions>());
	const folder = { event: basename(path), path, root: await realpath(path) };
	const { files, findings } = await readSeedFolder(folder, limits);
	if (files.length === 0) await refuseParent(named, path);
	const analysed = analyseEvent({ event: folder.event, files, records: new Map(), limits });
	const all = [...findings, ...analysed.findings];
	if (analysed.documents.length > 0) {
		const document = toAnalysisDocument(analysed.analysis);
		process.stdout.write(`${JSON.stringify(document, null, '\t')}\n`);
	}
	printFindings(all, (found) => found.replace(`seeds/${folder.event}`, () => named));
	return all.some(({ fatal }) => fatal) ? 1 : 0;
}

/** A folder of events is easily named in the place of one of them. */
async function refuseParent(named: string, path: string): Promise<void> {
	const events: string[] = [];
	for (const { event, path: folder } of await eventFolders(path)) {
		if ((await namesIn(folder)).some((name) => name.endsWith('.txt'))) events.push(event);
	}
	if (events.length === 0) return;
	const folders = events.map((event) => join(named, event)).join(', ');
	throw new Failure(
		`There is no article in ${named}. Did you mean ${events.length === 1 ? 'its folder' : 'one of its folders'}: ${folders}?`,
	);
}
