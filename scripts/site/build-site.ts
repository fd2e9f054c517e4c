import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { namesIn } from '../disk/entries.ts';
import { withLock } from '../disk/lock.ts';
import { swapFolder, undoHalfSwap } from '../disk/swap-folder.ts';
import { siteWorkFolder } from '../disk/work-folder.ts';
import { finishInterrupted } from '../disk/write-content.ts';
import { runChild } from '../process/run-child.ts';
import { Failure } from '../terminal/failure.ts';
import { replaceableFolder, siteMarker } from './replaceable-folder.ts';

export interface SiteSettings {
	/** The content folder, an absolute path. */
	readonly content: string;
	/** The folder of the finished site, an absolute path. */
	readonly out: string;
	readonly base: string;
	/** Absent where the site has no host yet. */
	readonly site?: string;
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
		throw new Failure(`There is no content in ${content} yet. Build it with: npm run content`);
	}
	const beside = siteWorkFolder(out);
	const work = () => buildBeside(settings, out, beside);
	await withLock(content, 'site', () => withLock(out, 'site', work, beside));
}

async function buildBeside(settings: SiteSettings, out: string, beside: string): Promise<void> {
	const [next, old] = [join(beside, 'next'), join(beside, 'old')];
	await finishInterrupted(settings.content);
	await undoHalfSwap(out, old);
	await runAstro(settings, next, join(beside, 'cache'));
	await writeFile(join(next, siteMarker), 'Built by Variorum, which replaces this folder whole.\n');
	await swapFolder(next, out, old);
}

async function runAstro(
	{ content, base, site }: SiteSettings,
	out: string,
	cache: string,
): Promise<void> {
	await rm(out, { recursive: true, force: true });
	const code = await runChild(process.execPath, [astroProgram(), 'build'], {
		ASTRO_TELEMETRY_DISABLED: '1',
		VARIORUM_BASE: base,
		// one for each site, so that two sites of one working copy do not mix
		VARIORUM_CACHE: cache,
		VARIORUM_CONTENT: content,
		VARIORUM_OUT: out,
		...(site !== undefined && { VARIORUM_SITE: site }),
	});
	if (code === 0) return;
	await rm(out, { recursive: true, force: true });
	throw new Failure('The site could not be built; the one from before still stands. See above.');
}

function astroProgram(): string {
	const manifest = createRequire(import.meta.url).resolve('astro/package.json');
	return join(dirname(manifest), 'bin', 'astro.mjs');
}
