import { resolve } from 'node:path';
import { buildContent } from '../content/build-content.ts';
import { printReport } from '../content/print-report.ts';
import { settingsReadable } from '../content/settings-readable.ts';
import { existingFolder } from '../disk/existing-folder.ts';
import { untilStopped } from '../process/until-stopped.ts';
import { buildCheckedSite } from '../site/checked-site.ts';
import { serveSite } from '../site/serve-site.ts';
import { baseOption, portOption, siteOption, verboseOption } from '../site/site-options.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { addLimitOptions, toLimits, type LimitOptions } from '../terminal/limit-options.ts';
import { say } from '../terminal/say.ts';

interface Options extends LimitOptions {
	readonly base: string;
	readonly site?: string;
	readonly verbose?: true;
	readonly port?: number;
}

export const command = addLimitOptions(
	defineCommand('start', 'Build the content and the site, then serve it to this machine.')
		.addOption(baseOption)
		.addOption(siteOption)
		.addOption(portOption)
		.addOption(verboseOption),
);

export async function run(): Promise<number> {
	const { base, site: host, verbose, port, ...limits } = command.opts<Options>();
	const [content, out] = [resolve('content'), resolve('dist')];
	if (!(await buildAllContent({ content, limits: toLimits(limits) }))) return 1;
	const built = await buildCheckedSite({
		content,
		out,
		base,
		...(host !== undefined && { site: host }),
		...(verbose && { verbose }),
	});
	if (!built) return 1;
	const site = await serveSite({ out, base, ...(port !== undefined && { port }) });
	const stopped = untilStopped();
	process.stdout.write(`Serving on ${site.address} (Ctrl-C ends it)\n`);
	await stopped;
	await site.stop();
	return 0;
}

async function buildAllContent({
	content,
	limits,
}: {
	content: string;
	limits: ReturnType<typeof toLimits>;
}): Promise<boolean> {
	if (!(await settingsReadable(content))) return false;
	const settings = { seeds: await existingFolder('seeds'), content, limits };
	say('Building the content …');
	const code = printReport(await buildContent(settings), settings);
	if (code !== 0) say('Not everything could be published; the site is built from the rest.');
	return true;
}
