import { resolve } from 'node:path';
import type { Command } from 'commander';
import { checkContent } from '../content/build-content.ts';
import type { ContentReport } from '../content/content-report.ts';
import type { ContentSettings } from '../content/content-settings.ts';
import { existingFolder } from '../disk/existing-folder.ts';
import { assertEventsWhole } from '../disk/whole-events.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { addLimitOptions, toLimits, type LimitOptions } from '../terminal/limit-options.ts';
import { checks } from './checks.ts';

interface Options extends LimitOptions {
	readonly json?: true;
	readonly seeds: string;
	readonly content: string;
}

/** What a command has found that looks at everything. */
interface Look {
	readonly settings: ContentSettings;
	readonly report: ContentReport;
	/** Whether it is to be printed for programs. */
	readonly json: boolean;
}

/** A command that looks at everything and writes nothing. */
export function defineLook(name: string, description: string): Command {
	return addLimitOptions(
		defineCommand(name, `${description} Writes nothing.`)
			.option('--json', 'print it as JSON')
			.option('--seeds <dir>', 'where the articles are', 'seeds')
			.option('--content <dir>', 'where the content is', 'content'),
	);
}

/** Look at the articles, and at all that people wrote, as the options of such a command ask. */
export async function lookAtContent(command: Command): Promise<Look> {
	const { json = false, ...options } = command.opts<Options>();
	const folders = {
		seeds: await existingFolder(options.seeds),
		content: resolve(options.content),
	};
	await assertEventsWhole(folders.content);
	const settings = { ...folders, limits: toLimits(options) };
	const found = await Promise.all(checks.map(({ fn }) => fn(folders)));
	const built = await checkContent(settings);
	return { settings, report: { ...built, findings: [...found.flat(), ...built.findings] }, json };
}
