import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { toAnalysisDocument } from '../src/export/analysis-document.ts';
import { analyseEvent } from '../src/pipeline/analyse-event.ts';
import { existingFolder } from './disk/existing-folder.ts';
import { readSeedFolder } from './disk/seed-folder.ts';
import { defineCommand } from './terminal/define-command.ts';
import { addLimitOptions, toLimits, type LimitOptions } from './terminal/limit-options.ts';
import { printFindings } from './terminal/report-findings.ts';
import { runCommand } from './terminal/run-command.ts';

const command = addLimitOptions(
	defineCommand(
		'npm run -s analyse --',
		'Print the analysis of a folder of articles as JSON. Writes no file.',
	).argument('<folder>', 'a folder of .txt files, all on one event'),
);

async function main(): Promise<number> {
	const [named = ''] = command.parse().args;
	const path = await existingFolder(named);
	const limits = toLimits(command.opts<LimitOptions>());
	const folder = { event: basename(path), path, root: await realpath(path) };
	const { files, findings } = await readSeedFolder(folder, limits);
	const analysed = analyseEvent({ event: folder.event, files, records: new Map(), limits });
	const all = [...findings, ...analysed.findings];
	const document = toAnalysisDocument(analysed.analysis);
	process.stdout.write(`${JSON.stringify(document, null, '\t')}\n`);
	printFindings(all, (found) => found.replace(`seeds/${folder.event}`, () => named));
	return all.some(({ fatal }) => fatal) ? 1 : 0;
}

await runCommand(main);
