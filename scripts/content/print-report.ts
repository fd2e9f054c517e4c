import { join } from 'node:path';
import { asCalled } from '../terminal/as-called.ts';
import { counted } from '../terminal/counted.ts';
import { here } from '../terminal/here.ts';
import { printFindings } from '../terminal/report-findings.ts';
import { say } from '../terminal/say.ts';
import { needsWork, summaryOf, type ContentReport } from './content-report.ts';
import type { ContentSettings } from './content-settings.ts';

/** Print what a build or a check has come to; the exit code is returned. */
export function printReport(report: ContentReport, settings: ContentSettings): number {
	const { findings, mismatches, plans } = report;
	printFindings(findings, pathsOf(settings));
	for (const { event, lost } of plans.filter((plan) => plan.lost.length > 0)) {
		const was = lost.length === 1 ? 'was' : 'were';
		say(
			`Nothing of ${event} was written: ${lost.join(', ')} ${was} published before, and ids would be lost. Put right what is said above.\n`,
		);
	}
	for (const { event } of plans.filter(({ stopped }) => stopped)) {
		say(
			`Nothing of ${event} was written, as words that are published were changed and --strict was given. Look at what is said above, then run without it.\n`,
		);
	}
	for (const { kind, path } of mismatches) {
		process.stdout.write(`${kind} ${join(here(settings.content), path)}\n`);
	}
	if (mismatches.length > 0)
		say(`The content is out of date. Bring it up to date with: ${asCalled('content')}`);
	for (const { event, unnamed } of plans.filter((plan) => plan.unnamed > 0)) {
		say(
			`Of ${counted(unnamed, 'article')} of ${event} the outlet is not known, and the address of its page stays as it is made now. To change that before you publish, write “publisher: …” into content/sources/${event}/, delete content/articles/${event}/, content/events/${event}.json and content/ledger/${event}.json, and run this again.`,
		);
	}
	process.stdout.write(`${summaryOf(report)}\n`);
	return needsWork(report) ? 1 : 0;
}

/** Print what a run would do to the ledgers; the exit code is returned. */
export function printPlan(report: ContentReport, settings: ContentSettings): number {
	printFindings(report.findings, pathsOf(settings));
	const lines = report.plans.flatMap(({ planned }) => planned);
	process.stdout.write(lines.map((each) => `${each}\n`).join(''));
	return report.findings.some(({ fatal }) => fatal) ? 1 : 0;
}

/** The paths in findings are those of the usual folders; others may have been named. */
function pathsOf({ seeds, content }: ContentSettings): (path: string) => string {
	return (path) =>
		path.replace(/^seeds(?=\/|$)/, here(seeds)).replace(/^content(?=\/|$)/, here(content));
}
