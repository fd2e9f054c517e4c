import { eachPageKind, pageKinds } from './page-kinds.ts';
import { unfoldAll } from './unfold-all.ts';
import { expect, test } from './watched-page.ts';
import { wordsRunTogether } from './words-run-together.ts';

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

for (const [kind, address] of eachPageKind) {
	test(`no words run together: ${kind}`, async ({ page, visit }) => {
		await visit(address);
		await unfoldAll(page);
		expect(await wordsRunTogether(page)).toEqual([]);
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

test('links to speakers and to how things are done are large enough for a finger', async ({
	page,
	visit,
}) => {
	await visit(pageKinds.claim);
	const links = page.locator('.attribution > a, .automatic > a');
	await expect(links).not.toHaveCount(0);
	const heights = await links.evaluateAll((all) =>
		all.map((link) => link.getBoundingClientRect().height),
	);
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});

test('each sign of the coverage stands beside a claim, each paragraph beside an outlet', async ({
	page,
	visit,
}) => {
	await visit(pageKinds.event);
	await page.setViewportSize({ width: 390, height: 844 });
	const claims = page.locator('.coverage-picture .statements > li');
	await expect(claims.first()).toBeVisible();
	for (const claim of await claims.all()) {
		expect(await claim.evaluate(({ clientWidth }) => clientWidth)).toBeGreaterThan(70);
	}
	const cell = page.locator('.coverage tbody td').first();
	const outlet = await page.locator('.coverage thead th').nth(1).textContent();
	const shown = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
	expect(shown).toBe(`"${outlet!.trim()}"`);
});
