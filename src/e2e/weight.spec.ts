import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { addresses } from '../model/addresses.ts';
import { pageKinds } from './page-kinds.ts';
import { remembered, sample } from './sample-event.ts';
import { expect, test } from './watched-page.ts';

/** Kilobytes that a page may load, compressed as the plainest host would send them. */
const budgets = { article: 35, fonts: 60, search: 130 };

interface LoadedFile {
	readonly path: string;
	readonly bytes: number;
}

for (const { id } of sample.articles) {
	test(`an article is light, and needs no script to be read: ${id}`, async ({ page, visit }) => {
		const loaded = watchLoading(page);
		await visit(addresses.article(id));
		await page.waitForLoadState('networkidle');
		expect(kilobytes(loaded.filter(isFont))).toBeLessThan(budgets.fonts);
		expect(kilobytes(loaded.filter((file) => !isFont(file)))).toBeLessThan(budgets.article);
		expect(loaded.filter(({ path }) => path.endsWith('.woff2'))).toHaveLength(1);
	});
}

test('a first search is light', async ({ page, visit }) => {
	const loaded = watchLoading(page);
	await visit(pageKinds.search);
	await page.getByRole('searchbox').fill(remembered);
	await page.locator('.results > li').first().waitFor();
	await page.waitForLoadState('networkidle');
	expect(kilobytes(loaded.filter((file) => !isFont(file)))).toBeLessThan(budgets.search);
	expect(loaded.some(({ path }) => path.includes('/pagefind/'))).toBe(true);
});

/** The files that a page loads from now on; the list grows with each. */
function watchLoading(page: Page): readonly LoadedFile[] {
	const loaded: LoadedFile[] = [];
	page.on('response', async (response) => {
		const body = await response.body();
		const { pathname: path } = new URL(response.url());
		loaded.push({ path, bytes: isPacked(path) ? body.length : gzipSync(body).length });
	});
	return loaded;
}

const isFont = ({ path }: LoadedFile): boolean => path.endsWith('.woff2');
const isPacked = (path: string): boolean => /\.woff2$|\.pf_\w+$|\.pagefind$/.test(path);

function kilobytes(files: readonly LoadedFile[]): number {
	return files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}
