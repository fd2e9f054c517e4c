import { eachPageKind, pageKinds } from './page-kinds.ts';
import { unfoldAll } from './unfold-all.ts';
import { expect, test } from './watched-page.ts';

test.use({ viewport: { width: 320, height: 640 } });

for (const [kind, address] of eachPageKind) {
	test(`nothing runs out of a phone’s screen: ${kind}`, async ({ page, visit }) => {
		await visit(address);
		if (kind === 'search with results') await page.locator('.results > li').first().waitFor();
		await unfoldAll(page);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBe(320);
	});
}

test('links to notes and paragraphs are large enough for a finger', async ({ page, visit }) => {
	await visit(pageKinds.article);
	await unfoldAll(page);
	const small = await page.locator('.pilcrow, .copy-link, .notes a').evaluateAll((links) =>
		links
			.map((link) => ({ link, box: link.getBoundingClientRect() }))
			.filter(({ box }) => Math.min(box.width, box.height) < 24)
			.map(({ link, box }) => `${link.outerHTML}: ${box.width} × ${box.height}`),
	);
	expect(small).toEqual([]);
	await expect(page.locator('.pilcrow, .copy-link, .notes a')).not.toHaveCount(0);
});
