import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

/** Bytes that a browser loads, compressed as a host would send them. */
interface Weight {
	readonly requests: number;
	readonly kilobytes: number;
}

/** What a page loads until it is quiet, its fonts set apart. */
export async function pageWeight(
	browser: Browser,
	url: string,
): Promise<Weight & { fonts: number }> {
	const page = await browser.newPage();
	const loaded = loadedFiles(page);
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.close();
	const fonts = loaded.filter((file) => isFont(file.url));
	const rest = loaded.filter((file) => !isFont(file.url));
	return { requests: loaded.length, kilobytes: kilobytes(rest), fonts: kilobytes(fonts) };
}

/** A file that a page has loaded, and its bytes as a host would send them. */
export interface LoadedFile {
	readonly url: string;
	readonly bytes: number;
}

/** The files that a page loads from now on; the list grows with each. */
export function loadedFiles(page: Page): readonly LoadedFile[] {
	const loaded: LoadedFile[] = [];
	page.on('response', (response) => {
		void response.body().then(
			(body) => loaded.push({ url: response.url(), bytes: compressed(response.url(), body) }),
			() => undefined,
		);
	});
	return loaded;
}

/** Fonts and Pagefind's own files are compressed already. */
function compressed(url: string, body: Buffer): number {
	return isFont(url) || /\.pf_|\.pagefind$/.test(url)
		? body.length
		: gzipSync(body, { level: 9 }).length;
}

export const isFont = (url: string): boolean => url.endsWith('.woff2');

export function kilobytes(files: readonly LoadedFile[]): number {
	return files.reduce((total, { bytes }) => total + bytes, 0) / 1000;
}
