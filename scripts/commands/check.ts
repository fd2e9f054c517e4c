import { resolve } from 'node:path';
import { checks } from '../check/checks.ts';
import { checkContent } from '../content/build-content.ts';
import { needsWork, type ContentReport } from '../content/content-report.ts';
import { printReport } from '../content/print-report.ts';
import { existingFolder } from '../disk/existing-folder.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { jsonFinding, printJson } from '../terminal/json-findings.ts';
import { addLimitOptions, toLimits, type LimitOptions } from '../terminal/limit-options.ts';

interface Options extends LimitOptions {
	readonly json?: true;
	readonly seeds: string;
	readonly content: string;
}

export const command = addLimitOptions(
	defineCommand(
		'check',
		'Find all that can be found wrong without building the site: in articles, records and other hand-written files, and content that is out of date. Writes nothing.',
	)
		.option('--json', 'print it as JSON')
		.option('--seeds <dir>', 'where the articles are', 'seeds')
		.option('--content <dir>', 'where the content is', 'content'),
);

export async function run(): Promise<number> {
	const { json, ...options } = command.opts<Options>();
	const folders = {
		seeds: await existingFolder(options.seeds),
		content: resolve(options.content),
	};
	const settings = { ...folders, limits: toLimits(options) };
	const found = await Promise.all(checks.map(({ fn }) => fn(folders)));
	const built = await checkContent(settings);
	const report = { ...built, findings: [...found.flat(), ...built.findings] };
	if (!json) return printReport(report, settings);
	printJson(asJson(report));
	return needsWork(report) ? 1 : 0;
}

function asJson(report: ContentReport) {
	return {
		ok: !needsWork(report),
		findings: report.findings.map(jsonFinding),
		outOfDate: report.mismatches.map(({ kind, path }) => ({ kind, path: `content/${path}` })),
	};
}
