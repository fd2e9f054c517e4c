import { resolve } from 'node:path';
import { buildContent, checkContent } from './content/build-content.ts';
import { printReport } from './content/print-report.ts';
import { existingFolder } from './disk/existing-folder.ts';
import { defineCommand } from './terminal/define-command.ts';
import { addLimitOptions, toLimits, type LimitOptions } from './terminal/limit-options.ts';
import { parseCommand } from './terminal/parse-command.ts';
import { runCommand } from './terminal/run-command.ts';

interface Options extends LimitOptions {
	readonly check?: true;
	readonly event?: string;
	readonly seeds: string;
	readonly content: string;
}

const command = addLimitOptions(
	defineCommand(
		'npm run content --',
		'Build content/ from seeds/: analyse the articles, mark them, keep their ids.',
	)
		.option('--check', 'write nothing; fail where content/ is out of date, and say which file')
		.option('--event <name>', 'build one event only, named by its folder in seeds/')
		.option('--seeds <dir>', 'where the articles are', 'seeds')
		.option('--content <dir>', 'where to write', 'content'),
);

async function main(): Promise<number> {
	const { check, event, seeds, content, ...limits } = parseCommand(command).opts<Options>();
	const settings = {
		seeds: await existingFolder(seeds),
		content: resolve(content),
		limits: toLimits(limits),
		...(event !== undefined && { event }),
	};
	const report = await (check ? checkContent(settings) : buildContent(settings));
	return printReport(report, settings);
}

await runCommand(main);
