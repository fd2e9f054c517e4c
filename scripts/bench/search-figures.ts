import type { Browser, Page } from '@playwright/test';
import { median } from './median.ts';
import { isFont, kilobytes, loadedFiles, type LoadedFile } from './page-weight.ts';

/** What the first search on a page takes, typed into its field, and what one after it takes. */
interface SearchFigures extends SearchTimes {
	/** Beyond the page itself and its style sheet: script, engine, index, results. */
	readonly kilobytes: number;
	readonly requests: number;
}

/** From the last key to the first result, in milliseconds. */
interface SearchTimes {
	readonly first: number;
	readonly next: number;
}

const visits = 5;

/** Type the words as a person would who comes to the field with nothing asked; times are medians. */
export async function searchFigures(
	browser: Browser,
	address: string,
	words: readonly [first: string, next: string],
): Promise<SearchFigures> {
	const times: SearchTimes[] = [];
	while (times.length < visits) times.push(await timedVisit(browser, address, words));
	const files = await filesOfVisit(browser, address, words[0]);
	return {
		kilobytes: kilobytes(files),
		requests: files.length,
		first: median(times.map(({ first }) => first)),
		next: median(times.map(({ next }) => next)),
	};
}

async function timedVisit(
	browser: Browser,
	address: string,
	words: readonly [first: string, next: string],
): Promise<SearchTimes> {
	const page = await browser.newPage();
	await page.goto(address, { waitUntil: 'networkidle' });
	const first = await millisecondsToResult(page, words[0]);
	await page.waitForLoadState('networkidle');
	const next = await millisecondsToResult(page, words[1]);
	await page.close();
	return { first, next };
}

/** A visit of its own: to read what comes takes the time that is measured in the others. */
async function filesOfVisit(
	browser: Browser,
	address: string,
	words: string,
): Promise<readonly LoadedFile[]> {
	const page = await browser.newPage();
	const loaded = loadedFiles(page);
	await page.goto(address, { waitUntil: 'networkidle' });
	await millisecondsToResult(page, words);
	await page.waitForLoadState('networkidle');
	await page.close();
	return loaded.filter(({ url }) => !isFont(url) && !/\.css$|\/search\/$/.test(url));
}

/** Milliseconds from key to key of somebody who types fast: some hundred words a minute. */
const betweenKeys = 100;

async function millisecondsToResult(page: Page, words: string): Promise<number> {
	const field = page.getByRole('searchbox');
	await field.fill('');
	await page.locator('.results > li').first().waitFor({ state: 'detached' });
	await page.evaluate(watchTyping);
	await field.pressSequentially(words, { delay: betweenKeys });
	await page.locator('html[data-waited] .results > li').first().waitFor();
	return page.evaluate(() => Number(document.documentElement.dataset['waited']));
}

/** Runs in the page: writes to its root how long the results came after the last key. */
function watchTyping(): void {
	const root = document.documentElement;
	let typed = 0;
	document.querySelector('[name="q"]')!.addEventListener('input', () => {
		typed = performance.now();
		delete root.dataset['waited'];
	});
	new MutationObserver(() => {
		root.dataset['waited'] ??= String(performance.now() - typed);
	}).observe(document.querySelector('.results')!, { childList: true });
}
