import { resolve } from 'node:path';
import { untilStopped } from '../process/until-stopped.ts';
import { builtBase } from '../site/built-base.ts';
import { serveSite } from '../site/serve-site.ts';
import { portOption, servedBaseOption } from '../site/site-options.ts';
import { asCalled } from '../terminal/as-called.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { say } from '../terminal/say.ts';

interface Options {
	readonly base?: string;
	readonly port?: number;
	readonly out: string;
}

export const command = defineCommand('preview', 'Serve the site in dist/ to this machine.')
	.addOption(servedBaseOption)
	.addOption(portOption)
	.option('--out <dir>', 'where the site is', 'dist');

export async function run(): Promise<number> {
	const { out, ...options } = command.opts<Options>();
	const built = await builtBase(resolve(out));
	const { base = built ?? '/' } = options;
	if (built !== undefined && base !== built)
		say(
			`warning: The site in ${out} was built for ${built}, and its links lead there, not to ${base}. Build it for that with: ${asCalled('build', `--base ${base}`)}`,
		);
	const site = await serveSite({ ...options, base, out: resolve(out) });
	// Before the address is known to anybody, so that no signal comes too early.
	const stopped = untilStopped();
	process.stdout.write(`Serving on ${site.address}\n`);
	await stopped;
	await site.stop();
	return 0;
}
