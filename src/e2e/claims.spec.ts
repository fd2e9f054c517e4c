import type { Locator } from '@playwright/test';
import { tellingAnchors } from '../model/anchor-name.ts';
import { addresses } from '../model/addresses.ts';
import { sample, sharedClaim } from './sample-event.ts';
import { unfoldAll } from './unfold-all.ts';
import { expect, test } from './watched-page.ts';

test('a claim is followed from the event to its telling in an article', async ({ page, visit }) => {
	const [telling, anchor] = [sharedClaim.tellings[0]!, tellingAnchors(sharedClaim)[0]!];
	await visit(addresses.event(sample.id));
	await page
		.locator('#conflicts, #claims')
		.getByRole('link', { name: sharedClaim.statement })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(sharedClaim.statement);
	await unfoldAll(page);
	await page.getByRole('table').locator(`a[href$="${telling.article}/#${anchor}"]`).click();
	const place = page.locator(`#${anchor}:target`);
	await expect(place).toBeInViewport();
	await expect(place).toContainText(telling.exact);
});

test('a statement that is a part of a sentence stands within it, on its page and in a frame', async ({
	page,
	visit,
}) => {
	const claim = sample.claims.find(({ statement }) => /^(?:but|and|while) /u.test(statement))!;
	for (const address of [addresses.claim(claim.id), addresses.embed.claim(claim.id)]) {
		await visit(address);
		const heading = page.getByRole('heading', { level: 1 });
		const around = heading.locator('.context');
		const before = await around.first().textContent();
		expect(await heading.textContent()).toContain(before! + claim.statement);
		await expect(around).not.toHaveCSS('font-weight', await weightOf(heading));
	}
});

test('the page of words that do not say whose they are leads to their speaker', async ({
	page,
	visit,
}) => {
	const claim = sample.claims.find(({ statement }) => /[”"] he \p{L}+\.$/u.test(statement))!;
	await visit(addresses.claim(claim.id));
	const by = page.locator('h1 + .meta');
	await expect(by).toHaveText(/^attributed to \p{Lu}/u);
	await by.getByRole('link').click();
	await expect(page.getByText(claim.tellings[0]!.exact.slice(1, 30)).first()).toBeVisible();
});

async function weightOf(heading: Locator): Promise<string> {
	return heading.evaluate((element) => getComputedStyle(element).fontWeight);
}
