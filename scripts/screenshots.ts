import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../src/e2e/chromium.ts';
import { eachPageKind } from '../src/e2e/page-kinds.ts';
import { serveSite } from './site/serve-site.ts';
import { defineCommand } from './terminal/define-command.ts';
import { parseCommand } from './terminal/parse-command.ts';
import { runCommand } from './terminal/run-command.ts';
import { say } from './terminal/say.ts';

const command = defineCommand(
	'npm run screenshots --',
	'Take pictures of each page kind of the built site, on a phone and on a desktop, light and dark.',
)
	.option('--out <folder>', 'where the pictures are put', 'screenshots')
	.option('--site <folder>', 'the built site', 'dist')
	.option('--only <kind>', 'the pages whose kind has this in its name');

const screens = {
	phone: { width: 390, height: 844 },
	desktop: { width: 1280, height: 900 },
};
const schemes = ['light', 'dark'] as const;

/** Longer pages are cut: what repeats needs no picture. */
const tallest = 2600;

async function main(): Promise<number> {
	const {
		out,
		site,
		only = '',
	} = parseCommand(command).opts<{
		out: string;
		site: string;
		only?: string;
	}>();
	await rm(out, { recursive: true, force: true });
	await mkdir(out, { recursive: true });
	const { address, stop } = await serveSite({ out: site, base: '/' });
	const browser = await chromium.launch(await launchOptions());
	try {
		for (const [kind, path] of eachPageKind.filter(([name]) => name.includes(only))) {
			say(kind);
			await picturesOf(
				browser,
				`${address.slice(0, -1)}${path}`,
				join(out, kind.replaceAll(' ', '-')),
			);
		}
	} finally {
		await browser.close();
		await stop();
	}
	say(`The pictures are in ${out}.`);
	return 0;
}

async function picturesOf(browser: Browser, url: string, file: string): Promise<void> {
	for (const [screen, viewport] of Object.entries(screens)) {
		for (const colorScheme of schemes) {
			const page = await browser.newPage({ viewport, colorScheme });
			await page.goto(url, { waitUntil: 'networkidle' });
			await picture(page, `${file}-${screen}-${colorScheme}.png`);
			await page.close();
		}
	}
}

async function picture(page: Page, path: string): Promise<void> {
	const { width, height } = await page.evaluate(() => ({
		width: document.documentElement.clientWidth,
		height: document.documentElement.scrollHeight,
	}));
	const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
	await page.screenshot({ path, fullPage: true, clip });
}

await runCommand(main);
