import { AxeBuilder } from '@axe-core/playwright';
import { addresses } from '../model/addresses.ts';
import { builtPages } from './built-pages.ts';
import { elsewhere } from './elsewhere.ts';
import { longUtterance, sample, sharedClaim } from './sample-event.ts';
import { sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

const { embed } = addresses;
const frames = [embed.claim(sharedClaim.id), embed.utterance(longUtterance.id)];

test('another site shows a claim in a frame, and its link leads out of the frame', async ({
	browser,
	baseURL,
}) => {
	const other = await elsewhere(baseURL! + embed.claim(sharedClaim.id).slice(1));
	const page = await browser.newPage();
	await page.goto(other.url);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading')).toHaveText(sharedClaim.statement);
	await frame.getByRole('link').click();
	await expect(page).toHaveURL(baseURL! + addresses.claim(sharedClaim.id).slice(1));
	await page.close();
	other.stop();
});

for (const address of [addresses.home, addresses.claim(sharedClaim.id), addresses.search]) {
	test(`no other site may frame ${address}`, async ({ browser, baseURL }) => {
		const other = await elsewhere(baseURL! + address.slice(1));
		const page = await browser.newPage();
		const refused = page.waitForEvent('console', (message) => message.text().includes('Framing'));
		await page.goto(other.url);
		expect((await refused).text()).toContain("frame-ancestors 'none'");
		await page.close();
		other.stop();
	});
}

test('what stands in a frame is one small file without a script, for no search engine', ({
	site,
}) => {
	const embeds = builtPages(sites[site].out).filter(({ path }) => path.startsWith('embed/'));
	expect(embeds.length).toBeGreaterThanOrEqual(sample.claims.length + sample.utterances.length);
	for (const { path, html } of embeds) {
		expect(html, path).not.toMatch(/<script|<link[^>]+stylesheet|\son\w+=/);
		expect(html, path).toContain('<meta name="robots" content="noindex">');
		expect(/<style>(.*?)<\/style>/s.exec(html)?.[1]?.length, path).toBeLessThan(5000);
	}
});

test('the words fit into the frame', async ({ page, visit, request, baseURL }) => {
	for (const { id } of sample.claims.slice(0, 30)) {
		const { height } = (await (
			await request.get(baseURL! + addresses.oembed.claim(id).slice(1))
		).json()) as { height: number };
		await page.setViewportSize({ width: 400, height });
		await visit(embed.claim(id));
		const needed = await page.evaluate(() => document.documentElement.scrollHeight);
		expect(needed, id).toBeLessThanOrEqual(height);
	}
});

for (const address of frames) {
	test(`nobody is shut out of ${address}`, async ({ page, visit }) => {
		await visit(address);
		for (const width of [320, 600]) {
			await page.setViewportSize({ width, height: 400 });
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
				expect([...violations, ...incomplete].map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual(
					[],
				);
				const wide = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(wide).toBeLessThanOrEqual(width);
			}
		}
	});
}

test('the code to copy is there without scripts', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(baseURL! + addresses.utterance(longUtterance.id).slice(1));
	await page.getByText('Embed', { exact: true }).click();
	await expect(page.locator('.embedding .copyable')).toContainText(
		embed.utterance(longUtterance.id),
	);
	await page.close();
});
