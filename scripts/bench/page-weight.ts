import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

/** Bytes that a browser loads, compressed as a host would send them. */
export interface Weight {
	readonly requests: number;
	readonly kilobytes: number;
}

/** What a page loads until it is quiet, its fonts set apart. */
export async function pageWeight(
	browser: Browser,
	url: string,
): Promise<Weight & { fonts: number }> {
	const page = await browser.newPage();
	const loaded: { url: string; bytes: number }[] = [];
	page.on('response', (response) => {
		void response.body().then(
			(body) => loaded.push({ url: response.url(), bytes: compressed(response.url(), body) }),
			() => undefined,
		);
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.close();
	const fonts = loaded.filter((file) => isFont(file.url));
	const rest = loaded.filter((file) => !isFont(file.url));
	return { requests: loaded.length, kilobytes: sum(rest), fonts: sum(fonts) };
}

/** Fonts and Pagefind's own files are compressed already. */
function compressed(url: string, body: Buffer): number {
	return isFont(url) || /\.pf_|\.pagefind$/.test(url)
		? body.length
		: gzipSync(body, { level: 9 }).length;
}

const isFont = (url: string): boolean => url.endsWith('.woff2');

function sum(files: readonly { bytes: number }[]): number {
	return files.reduce((total, { bytes }) => total + bytes, 0) / 1000;
}
