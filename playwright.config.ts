import { defineConfig } from '@playwright/test';
import { launchOptions } from './src/e2e/chromium.ts';
import type { SiteOptions } from './src/e2e/watched-page.ts';

const inCi = process.env['CI'] !== undefined;

/** Tests to which the base path of the site makes no difference. */
const onceOnly = [
	'**/{accessibility,annotations,data,desk,desk-page,every-claim,excerpts,focus,hostile-texts,languages,json-ld,link-checker,marks,policy,print,same-bytes,settings-of-readers,spoken,text-fragments,walk,weight,words}.spec.ts',
];

export default defineConfig<SiteOptions>({
	testDir: 'src/e2e',
	globalSetup: './src/e2e/global-setup.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	expect: { timeout: 15_000 }, // a busy machine may take its time; nothing passes sooner for it
	forbidOnly: inCi,
	reporter: process.stdout.isTTY ? 'list' : 'line',
	use: { launchOptions: await launchOptions(), contextOptions: { reducedMotion: 'reduce' } },
	projects: [
		{ name: 'root', use: { site: 'root' } },
		{ name: 'repo', use: { site: 'repo' }, testIgnore: onceOnly },
	],
});
