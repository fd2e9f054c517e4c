import { join, resolve } from 'node:path';
import { readExplainers } from '../../src/loaders/explainer-files.ts';
import { readPages } from '../../src/loaders/page-files.ts';
import { readReviews } from '../../src/loaders/review-files.ts';
import { assertEventsWhole } from '../disk/whole-events.ts';
import { buildCheckedSite } from '../site/checked-site.ts';
import { baseOption, siteOption, verboseOption } from '../site/site-options.ts';
import { defineCommand } from '../terminal/define-command.ts';
import { here } from '../terminal/here.ts';
import { printFindings } from '../terminal/report-findings.ts';

interface Options {
	readonly base: string;
	readonly site?: string;
	readonly verbose?: true;
	readonly content: string;
	readonly out: string;
}

export const command = defineCommand('build', 'Build the site in dist/ from content/.')
	.addOption(baseOption)
	.addOption(siteOption)
	.addOption(verboseOption)
	.option('--content <dir>', 'where the content is', 'content')
	.option('--out <dir>', 'where to put the site', 'dist');

export async function run(): Promise<number> {
	const { content, out, ...address } = command.opts<Options>();
	const folder = resolve(content);
	await assertEventsWhole(folder);
	const explainers = await readExplainers(folder);
	const reviews = await readReviews(folder);
	const pages = await readPages(join(folder, 'pages'));
	const findings = [...explainers.findings, ...reviews.findings, ...pages.findings];
	printFindings(findings, (path) => path.replace(/^content(?=\/)/, here(folder)));
	const built = await buildCheckedSite({ ...address, content: folder, out: resolve(out) });
	return built && !findings.some(({ fatal }) => fatal) ? 0 : 1;
}
