import { addresses } from '../model/addresses.ts';
import { eachPageKind, pageKinds } from './page-kinds.ts';
import { sample } from './sample-event.ts';
import { expect, test } from './watched-page.ts';

for (const [kind, address] of eachPageKind) {
	test(`no other host is asked for anything: ${kind}`, async ({ page, visit, baseURL }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await visit(address);
		if (kind === 'search with results') await page.locator('.results > li').first().waitFor();
		await page.evaluate(() => document.fonts.ready);
		expect(asked.length).toBeGreaterThan(2);
		expect(asked.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
	});
}

test('scripts of other hosts are not even allowed', async ({ page, visit }) => {
	await visit(addresses.home);
	const policy = page.locator('meta[http-equiv="content-security-policy"]');
	await expect(policy).toHaveAttribute('content', /default-src 'self'/);
	await expect(policy).not.toHaveAttribute('content', /unsafe-|https?:|\*/);
});

test('an address that was never published is answered with 404', async ({ visit, page }) => {
	const response = await visit(pageKinds['not found']);
	expect(response?.status()).toBe(404);
	await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
	await expect(page).toHaveURL(`.${addresses.event(sample.id)}`);
});
