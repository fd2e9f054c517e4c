import { defineLook, lookAtContent } from '../check/look-at-content.ts';
import { needsWork, type ContentReport } from '../content/content-report.ts';
import { printReport } from '../content/print-report.ts';
import { jsonFinding, printJson } from '../terminal/json-findings.ts';

export const command = defineLook(
	'check',
	'Find all that can be found wrong without building the site: in articles, records and other hand-written files, and content that is out of date.',
);

export async function run(): Promise<number> {
	const { settings, report, json } = await lookAtContent(command);
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
