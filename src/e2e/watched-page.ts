import {
	expect,
	test as base,
	type ConsoleMessage,
	type Page,
	type Response,
} from '@playwright/test';
import { addressOf, type SiteName } from './sites.ts';

/** Which site a project of the tests visits. */
export interface SiteOptions {
	readonly site: SiteName;
}

interface Fixtures {
	/** Open an address of the site, given without its base path, and wait until it is whole. */
	readonly visit: (address: string) => Promise<Response | null>;
}

/**
 * A test in a page that is watched: it fails where the page asks another host for anything, opens
 * a dialog, throws, complains on the console or breaks its own content security policy.
 */
export const test = base.extend<SiteOptions & Fixtures>({
	site: ['root', { option: true }],
	baseURL: async ({ site }, use) => {
		await use(addressOf(site));
	},
	page: async ({ page, baseURL }, use) => {
		const complaints = watch(page, new URL(baseURL!).origin);
		await use(page);
		expect(complaints).toEqual([]);
	},
	visit: async ({ page }, use) => {
		await use((address) => page.goto(`.${address}`));
	},
});

export { expect };

/** What a page does that it should not; the list grows as it does. */
export function watch(page: Page, origin: string): string[] {
	const complaints: string[] = [];
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.origin !== origin && url.protocol !== 'data:') complaints.push(`asks ${url.href}`);
	});
	page.on('dialog', (dialog) => {
		complaints.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('pageerror', ({ message }) => complaints.push(`throws ${message}`));
	page.on('console', (message) => {
		if (isComplaint(message, page)) complaints.push(`${message.type()}: ${message.text()}`);
	});
	return complaints;
}

/** A page that is missing is reported on the console too, and may be: the test asked for it. */
function isComplaint(message: ConsoleMessage, page: Page): boolean {
	const missing = message.text().includes('status of 404') && message.location().url === page.url();
	return ['error', 'warning'].includes(message.type()) && !missing;
}
