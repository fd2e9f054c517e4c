import { resolve } from 'node:path';
import { serveDesk } from '../desk/serve-desk.ts';
import { existingFolder } from '../disk/existing-folder.ts';
import { untilStopped } from '../process/until-stopped.ts';
import { portOption } from '../site/site-options.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { addLimitOptions, toLimits, type LimitOptions } from '../terminal/limit-options.ts';

interface Options extends LimitOptions {
	readonly port?: number;
	readonly seeds: string;
	readonly content: string;
}

export const command = addLimitOptions(
	defineCommand(
		'desk',
		'Serve the desk page to this machine: what waits for a person, to be decided beside the texts.',
	)
		.addOption(portOption)
		.option('--seeds <dir>', 'where the articles are', 'seeds')
		.option('--content <dir>', 'where the content is', 'content'),
);

export async function run(): Promise<number> {
	const { seeds, content, port, ...limits } = command.opts<Options>();
	const desk = await serveDesk({
		...{ seeds: await existingFolder(seeds), content: resolve(content) },
		limits: toLimits(limits),
		...(port !== undefined && { port }),
	});
	// Before the address is known to anybody, so that no signal comes too early.
	const stopped = untilStopped();
	process.stdout.write(`Desk on ${desk.address}\n`);
	await stopped;
	await desk.stop();
	return 0;
}
