import { chromium, type Browser } from '@playwright/test';
import getPort from 'get-port';
import lighthouse, { type Result } from 'lighthouse';
import { launchOptions } from '../../src/e2e/chromium.ts';
import { median } from './median.ts';

/** What Lighthouse gives points for, in the order in which it tells them. */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface LighthouseScores {
	/** Of 100, one for each category. */
	readonly scores: readonly number[];
	/** Cumulative layout shift. */
	readonly shift: number;
	/** The audits that cost points. */
	readonly lost: readonly string[];
}

/** A browser that Lighthouse can reach, and its port. */
export async function lighthouseBrowser(): Promise<{ browser: Browser; port: number }> {
	const [options, port] = [await launchOptions(), await getPort()];
	const args = [...options.args, `--remote-debugging-port=${port}`];
	return { browser: await chromium.launch({ ...options, args }), port };
}

/** Look at a page as on a slow phone, so many times; of each score the median. */
export async function lighthouseScores(
	url: string,
	port: number,
	runs: number,
): Promise<LighthouseScores> {
	const results: Result[] = [];
	while (results.length < runs) results.push(await lighthouseResult(url, port));
	const scores = categories.map((name) =>
		median(results.map((result) => Math.round((result.categories[name]?.score ?? 0) * 100))),
	);
	const shift = Math.max(
		...results.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? 0),
	);
	return { scores, shift, lost: [...new Set(results.flatMap(auditsLost))] };
}

async function lighthouseResult(url: string, port: number): Promise<Result> {
	// Search pages, versions and the like ask search engines to leave them out, and mean it.
	const flags = { port, onlyCategories: [...categories], skipAudits: ['is-crawlable'] };
	const run = await lighthouse(url, { ...flags, logLevel: 'error' });
	const error = run?.lhr.runtimeError;
	if (!run || error) throw new Error(`Lighthouse can’t load ${url}: ${error?.message ?? ''}`);
	return run.lhr;
}

function auditsLost({ audits, categories: all }: Result): string[] {
	return Object.values(all)
		.filter(({ score }) => Math.round((score ?? 0) * 100) < 100)
		.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
		.map(({ id }) => audits[id])
		.filter((audit) => audit !== undefined)
		.filter(({ score }) => score !== null && score < 0.9)
		.map(({ id, displayValue }) => [id, displayValue].filter(Boolean).join(' '));
}
