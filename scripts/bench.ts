import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../src/e2e/chromium.ts';
import { cardFigures } from './bench/card-figures.ts';
import { generatedArticles } from './bench/generated-articles.ts';
import { ledgerFigures } from './bench/ledger-figures.ts';
import { measuredRun, type Measured } from './bench/measured-run.ts';
import { secondsForOrigins } from './bench/origin-growth.ts';
import { median } from './bench/median.ts';
import { pageWeight } from './bench/page-weight.ts';
import { readingFigures } from './bench/reading-figures.ts';
import { serveSite } from './site/serve-site.ts';
import { defineCommand, positiveInteger } from './terminal/define-command.ts';
import { parseCommand } from './terminal/parse-command.ts';
import { runCommand } from './terminal/run-command.ts';
import { say } from './terminal/say.ts';

const command = defineCommand(
	'npm run bench --',
	'Print figures of speed, memory and size. They are not judged: machines differ.',
)
	.option('--events <n>', 'generated events, of five articles each', positiveInteger, 200)
	.option('--runs <n>', 'runs of the samples, of which the median is printed', positiveInteger, 3);

async function main(): Promise<number> {
	const { events, runs } = parseCommand(command).opts<{ events: number; runs: number }>();
	const folder = await mkdtemp(join(tmpdir(), 'variorum-bench-'));
	try {
		reading();
		origins();
		ledger();
		await cards();
		await samples(folder, runs);
		await generated(folder, events);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
	return 0;
}

function reading(): void {
	say('reading 1,000 articles of 1,000 words');
	const { milliseconds, after100, after1000 } = readingFigures();
	figure('reading an article of 1,000 words, median', milliseconds, 'ms');
	figure('memory in use after 100 articles', after100, 'MB');
	figure('memory in use after 1,000 articles', after1000, 'MB');
}

function ledger(): void {
	say('a ledger of 100,000 ids');
	const { load, carry, write } = ledgerFigures(100_000);
	figure('reading and checking a ledger of 100,000 ids', load, 's');
	figure('carrying its ids over', carry, 's');
	figure('checking and writing it', write, 's');
}

function origins(): void {
	say('origins of 100, 1,000 and 10,000 articles in one collection');
	for (const articles of [100, 1000, 10_000]) {
		figure(`which of ${articles} articles share text`, secondsForOrigins(articles), 's');
	}
}

async function cards(): Promise<void> {
	say('500 share cards, twice');
	const figures = await cardFigures(500);
	if (figures === null) {
		say('nothing can be drawn on this system');
		return;
	}
	figure('cards', figures.drawn, 'cards/s');
	figure('cards that were drawn before', figures.kept, 'cards/s');
}

async function samples(folder: string, runs: number): Promise<void> {
	const [content, out] = [join(folder, 'content'), join(folder, 'samples', 'dist')];
	const builds: Measured[] = [];
	for (let run = 0; run < runs; run++) {
		say(`content of the samples, run ${run + 1} of ${runs}`);
		await rm(content, { recursive: true, force: true });
		builds.push(await measuredRun(folder, ['content', '--content', content]));
	}
	figure(
		'content of the samples, whole process',
		median(builds.map(({ seconds }) => seconds)),
		's',
	);
	await siteFigures(folder, content, out, 'samples');
	await weights(content, out);
}

async function generated(folder: string, events: number): Promise<void> {
	const [seeds, content] = [join(folder, 'seeds'), join(folder, 'generated')];
	for (let event = 1; event <= events; event++) {
		await writeFiles(join(seeds, `event-${event}`), generatedArticles(event, 5));
	}
	say(`content of ${events * 5} generated articles in ${events} events`);
	const args = ['content', '--seeds', seeds, '--content', content];
	const { seconds, megabytes } = await measuredRun(folder, args);
	figure(`content of ${events * 5} articles`, (events * 5) / seconds, 'articles/s');
	figure(`content of ${events * 5} articles, peak memory`, megabytes, 'MB');
	await siteFigures(folder, content, join(folder, 'large', 'dist'), `${events * 5} articles`);
}

async function siteFigures(
	folder: string,
	content: string,
	out: string,
	of: string,
): Promise<void> {
	say(`site of ${of}`);
	await mkdir(join(out, '..'), { recursive: true });
	const args = ['build', '--content', content, '--out', out];
	const { seconds, megabytes } = await measuredRun(folder, args);
	const files = await readdir(out, { recursive: true });
	const pages = files.filter((file) => file.endsWith('.html')).length;
	figure(`site of ${of}, ${pages} pages with search index`, pages / seconds, 'pages/s');
	figure(`site of ${of}, peak memory`, megabytes, 'MB');
}

/** What a reader loads: the first article, and the first search for one of its words. */
async function weights(content: string, out: string): Promise<void> {
	const files = await readdir(join(content, 'articles'), { recursive: true });
	const article = files.filter((file) => file.endsWith('.mdx')).sort()[0] ?? '';
	const slug = article.replace(/^.*\/|\.mdx$/gu, '');
	const { address, stop } = await serveSite({ out, base: '/' });
	const browser = await chromium.launch(await launchOptions());
	try {
		const page = await pageWeight(browser, `${address}articles/${slug}/`);
		figure(
			'an article page, gzip, without fonts',
			page.kilobytes,
			`kB in ${page.requests} requests`,
		);
		figure('its fonts', page.fonts, 'kB');
		const search = await pageWeight(browser, `${address}search/?q=deployment`);
		figure(
			'a first search, gzip, without fonts',
			search.kilobytes,
			`kB in ${search.requests} requests`,
		);
	} finally {
		await browser.close();
		await stop();
	}
}

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [name, text] of files) await writeFile(join(folder, name), text);
}

function figure(what: string, value: number, unit: string): void {
	process.stdout.write(
		`${what.padEnd(64)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}\n`,
	);
}

await runCommand(main);
