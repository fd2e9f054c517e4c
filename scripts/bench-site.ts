import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import type { SearchKind } from '../src/model/searched-line.ts';
import { addresses } from '../src/model/addresses.ts';
import { launchOptions } from '../src/e2e/chromium.ts';
import { eachPageKind, pageKinds } from '../src/e2e/page-kinds.ts';
import { remembered } from '../src/e2e/sample-event.ts';
import { budgetLine, isOver, type Budgeted } from './bench/budget.ts';
import { generatedRecords } from './bench/generated-records.ts';
import { lighthouseBrowser, lighthouseScores } from './bench/lighthouse-scores.ts';
import { measuredRun } from './bench/measured-run.ts';
import { pageWeight } from './bench/page-weight.ts';
import { searchFigures } from './bench/search-figures.ts';
import { siteWithIndex } from './bench/site-with-index.ts';
import { serveSite } from './site/serve-site.ts';
import { defineCommand, positiveInteger } from './terminal/define-command.ts';
import { parseCommand } from './terminal/parse-command.ts';
import { runCommand } from './terminal/run-command.ts';
import { say } from './terminal/say.ts';

const command = defineCommand(
	'npm run bench:site --',
	'Build the site of the samples and hold what its readers load, wait for and see against its budgets.',
)
	.option('--claims <n>', 'claims of the largest generated index', positiveInteger, 100_000)
	.option('--runs <n>', 'looks that Lighthouse takes at each page', positiveInteger, 3)
	.option('--no-lighthouse', 'leave out Lighthouse')
	.option('--no-large', 'leave out the generated indexes');

interface Options {
	readonly claims: number;
	readonly runs: number;
	readonly lighthouse: boolean;
	readonly large: boolean;
}

/** Words of the generated quotations. */
const generatedWords = ['the ferry in Norvale', 'sold after people'] as const;

let over = 0;

async function main(): Promise<number> {
	const { claims, runs, lighthouse, large } = parseCommand(command).opts<Options>();
	const folder = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
	try {
		const out = join(folder, 'site');
		say('building the site of the samples');
		await measuredRun(folder, ['build', '--out', out]);
		await visiting(out, samples);
		if (large) {
			await generated(out, { count: 10_000, kind: 'utterance', kilobytes: 200 });
			await generated(out, { count: claims, kind: 'claim' });
		}
		if (lighthouse) await scores(out, runs);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
	if (over > 0) say(`over budget: ${over}`);
	return over > 0 ? 1 : 0;
}

async function samples(browser: Browser, root: string): Promise<void> {
	const article = await pageWeight(browser, root + pageKinds.article);
	figure({ what: 'an article page with its styles', ...kB(article.kilobytes, 35) });
	figure({ what: 'its fonts', ...kB(article.fonts, 60) });
	const [one, ...others] = remembered.split(' ');
	const search = await searchFigures(browser, root + addresses.search, [
		`${one!} ${others[0]!}`,
		others.join(' '),
	]);
	searched('the samples', search, { kilobytes: 130, milliseconds: 150 });
}

interface Large {
	readonly count: number;
	readonly kind: SearchKind;
	readonly kilobytes?: number;
}

async function generated(site: string, { count, kind, ...most }: Large): Promise<void> {
	const name = `${count.toLocaleString('en')} ${kind === 'claim' ? 'claims' : 'quotations'}`;
	say(`an index of ${name}`);
	const start = performance.now();
	await siteWithIndex(site, `${site}-large`, generatedRecords(count, kind));
	figure({ what: `indexing ${name}`, value: (performance.now() - start) / 1000, unit: 's' });
	await visiting(`${site}-large`, async (browser, root) => {
		searched(name, await searchFigures(browser, root + addresses.search, generatedWords), most);
	});
	await rm(`${site}-large`, { recursive: true });
}

interface SearchBudget {
	readonly kilobytes?: number;
	readonly milliseconds?: number;
}

function searched(
	of: string,
	{ kilobytes, requests, first, next }: Awaited<ReturnType<typeof searchFigures>>,
	most: SearchBudget,
): void {
	figure({
		what: `a first search in ${of}, beyond the page, ${requests} requests`,
		...kB(kilobytes, most.kilobytes),
	});
	const limit = most.milliseconds === undefined ? {} : { most: most.milliseconds };
	figure({ what: `from the last key to its first result`, value: first, unit: 'ms', ...limit });
	figure({ what: `the same in a search after it`, value: next, unit: 'ms', ...limit });
}

async function scores(out: string, runs: number): Promise<void> {
	const { address, stop } = await serveSite({ out, base: '/' });
	const { browser, port } = await lighthouseBrowser();
	try {
		for (const [kind, path] of eachPageKind) {
			// Lighthouse looks at no page that is answered with 404.
			const url = address.slice(0, -1) + (kind === 'not found' ? '/404.html' : path);
			const { scores: found, shift, lost } = await lighthouseScores(url, port, runs);
			const isLost = found.some((score) => score < 100) || shift > 0;
			if (isLost) over++;
			const notes = isLost ? `  LOST ${lost.join(', ')}` : '';
			const line = `Lighthouse: ${kind}`.padEnd(40);
			process.stdout.write(`${line} ${found.join(' / ')}, layout shift ${shift}${notes}\n`);
		}
	} finally {
		await browser.close();
		await stop();
	}
}

async function visiting(
	out: string,
	visit: (browser: Browser, root: string) => Promise<void>,
): Promise<void> {
	const { address, stop } = await serveSite({ out, base: '/' });
	const browser = await chromium.launch(await launchOptions());
	try {
		await visit(browser, address.slice(0, -1));
	} finally {
		await browser.close();
		await stop();
	}
}

function kB(value: number, most?: number): Pick<Budgeted, 'value' | 'unit' | 'most'> {
	return { value, unit: 'kB', ...(most !== undefined && { most }) };
}

function figure(budgeted: Budgeted): void {
	if (isOver(budgeted)) over++;
	process.stdout.write(`${budgetLine(budgeted)}\n`);
}

await runCommand(main);
