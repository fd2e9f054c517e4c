import { resolve } from 'node:path';
import { buildContent, checkContent } from '../content/build-content.ts';
import { printPlan, printReport } from '../content/print-report.ts';
import { settingsReadable } from '../content/settings-readable.ts';
import { checkedCorrections } from '../site/check-desk.ts';
import { placeholderName } from '../site/placeholder-name.ts';
import { existingFolder } from '../disk/existing-folder.ts';
import { defineCommand, isoDay } from '../terminal/define-command.ts';
import { addLimitOptions, toLimits, type LimitOptions } from '../terminal/limit-options.ts';

interface Options extends LimitOptions {
	readonly check?: true;
	readonly plan?: true;
	readonly strict?: true;
	readonly date?: string;
	readonly event?: string;
	readonly seeds: string;
	readonly content: string;
}

export const command = addLimitOptions(
	defineCommand(
		'content',
		'Build content/ from seeds/: analyse the articles, mark them, keep their ids.',
	)
		.option('--check', 'write nothing; fail where content/ is out of date, and say which file')
		.option('--plan', 'write nothing; print what a run would mint, version, merge and retire')
		.option('--strict', 'write nothing of an event of which published words were changed')
		.option('--date <day>', 'write this day beside versions that end, such as 2024-10-23', isoDay)
		.option('--event <name>', 'build one event only, named by its folder in seeds/')
		.option('--seeds <dir>', 'where the articles are', 'seeds')
		.option('--content <dir>', 'where to write', 'content'),
);

export async function run(): Promise<number> {
	const options = command.opts<Options>();
	const { check, plan, strict = false, event, seeds, content, ...limits } = options;
	const date = options.date ?? dayOfEpoch(process.env['SOURCE_DATE_EPOCH']);
	if (!(await settingsReadable(resolve(content)))) return 1;
	const settings = {
		seeds: await existingFolder(seeds),
		content: resolve(content),
		...{ limits: toLimits(limits), strict },
		...(date !== undefined && { date }),
		...(event !== undefined && { event }),
	};
	const built = await (check || plan ? checkContent(settings) : buildContent(settings));
	// a correction may be of what this run has published
	const corrections = await checkedCorrections(settings.content);
	const findings = [
		...(await placeholderName(settings.content)),
		...corrections,
		...built.findings,
	];
	const report = { ...built, findings };
	return plan ? printPlan(report, settings) : printReport(report, settings);
}

/** The day of `SOURCE_DATE_EPOCH`, in seconds, as reproducible builds set it. */
function dayOfEpoch(seconds: string | undefined): string | undefined {
	if (seconds === undefined || !/^\d{1,11}$/u.test(seconds)) return undefined;
	return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}
