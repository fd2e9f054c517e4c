import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { namesIn } from '../disk/entries.ts';
import { withLock } from '../disk/lock.ts';
import { swapFolder, undoHalfSwap } from '../disk/swap-folder.ts';
import { finishInterrupted } from '../disk/write-content.ts';
import { runChild } from '../process/run-child.ts';
import { Failure } from '../terminal/failure.ts';

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
	const { content, out } = settings;
	if ((await namesIn(join(content, 'events'))).length === 0) {
		throw new Failure(`There is no content in ${content} yet. Build it with: npm run content`);
	}
	const [next, old] = [join(dirname(out), '.site-next'), join(dirname(out), '.site-old')];
	await withLock(content, 'site', async () => {
		await finishInterrupted(content);
		await undoHalfSwap(out, old);
		await runAstro(settings, next);
		await swapFolder(next, out, old);
	});
}

async function runAstro({ content, base, site }: SiteSettings, out: string): Promise<void> {
	await rm(out, { recursive: true, force: true });
	const code = await runChild(process.execPath, [astroProgram(), 'build'], {
		ASTRO_TELEMETRY_DISABLED: '1',
		VARIORUM_BASE: base,
		// beside the site, so that two sites of one working copy do not mix
		VARIORUM_CACHE: join(dirname(out), '.site-cache'),
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
