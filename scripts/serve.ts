import { resolve } from 'node:path';
import { untilStopped } from './process/until-stopped.ts';
import { serveSite } from './site/serve-site.ts';
import { baseOption, portOption } from './site/site-options.ts';
import { defineCommand } from './terminal/define-command.ts';
import { runCommand } from './terminal/run-command.ts';

interface Options {
	readonly base: string;
	readonly port?: number;
	readonly out: string;
}

const command = defineCommand('npm run serve --', 'Serve the site in dist/ to this machine.')
	.addOption(baseOption)
	.addOption(portOption)
	.option('--out <dir>', 'where the site is', 'dist');

async function main(): Promise<number> {
	const { out, ...options } = command.parse().opts<Options>();
	const site = await serveSite({ ...options, out: resolve(out) });
	// Before the address is known to anybody, so that no signal comes too early.
	const stopped = untilStopped();
	process.stdout.write(`Serving on ${site.address}\n`);
	await stopped;
	await site.stop();
	return 0;
}

await runCommand(main);
