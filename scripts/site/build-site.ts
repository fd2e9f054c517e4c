import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { publishedUrl } from '../../src/views/links/published-url.ts';
import { namesIn } from '../disk/entries.ts';
import { withLock } from '../disk/lock.ts';
import { swapFolder, undoHalfSwap } from '../disk/swap-folder.ts';
import { siteWorkFolder } from '../disk/work-folder.ts';
import { finishInterrupted } from '../disk/write-content.ts';
import { asCalled } from '../terminal/as-called.ts';
import { Failure } from '../terminal/failure.ts';
import { here } from '../terminal/here.ts';
import { say } from '../terminal/say.ts';
import { replaceableFolder, siteMarker } from './replaceable-folder.ts';
import { runAstro } from './run-astro.ts';
import { unpublishedArticles } from './unpublished-articles.ts';

export interface SiteSettings {
	/** The content folder, an absolute path. */
	readonly content: string;
	/** The folder of the finished site, an absolute path. */
	readonly out: string;
	readonly base: string;
	/** Absent where the site has no host yet. */
	readonly site?: string;
	/** Show all that Astro prints. */
	readonly verbose?: boolean;
}

/**
 * Build the site beside the one that stands, and put it in its place when it is whole: Astro empties
 * its output folder at the start, and leaves half a site where a build fails.
 */
export async function buildSite(settings: SiteSettings): Promise<void> {
	const { content } = settings;
	const precious = { working: process.cwd(), content, seeds: resolve('seeds') };
	const out = await replaceableFolder(settings.out, precious);
	if ((await namesIn(join(content, 'events'))).length === 0) {
		throw new Failure(
			`There is no content in ${content} yet. Build it with: ${asCalled('content')}`,
		);
	}
	const unpublished = await unpublishedArticles(join(dirname(content), 'seeds'), content);
	if (unpublished !== undefined) say(`warning: ${unpublished}`);
	say('Building the pages and the search index …');
	const beside = siteWorkFolder(out);
	const work = () => buildBeside(settings, out, beside);
	await withLock(content, 'site', () => withLock(out, 'site', work, beside));
	say(`The site is in ${here(out)}.`);
	if (settings.site === undefined)
		say('Permanent links are relative until you give --site https://YOUR-HOST.');
	else if (!publishedUrl('/', new URL(settings.site)))
		say(
			`Permanent links are relative: ${settings.site} stands for a host, as none ends in “.example”. Give --site https://YOUR-HOST.`,
		);
}

async function buildBeside(settings: SiteSettings, out: string, beside: string): Promise<void> {
	const [next, old] = [join(beside, 'next'), join(beside, 'old')];
	await finishInterrupted(settings.content);
	await undoHalfSwap(out, old);
	const cache = join(beside, 'cache');
	const interrupted = `${here(out)} is as it was.`;
	await runAstro({ ...settings, out: next, cache, interrupted });
	await writeFile(join(next, siteMarker), 'Built by Variorum, which replaces this folder whole.\n');
	await swapFolder(next, out, old);
}
