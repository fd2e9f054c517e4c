import { tellingAnchors } from '../model/anchor-name.ts';
import { addresses } from '../model/addresses.ts';
import { sample } from './sample-event.ts';
import { expect, test } from './watched-page.ts';

// as many pages as there are claims take their time
test.slow();

test('every claim has an address', async ({ page, visit }) => {
	expect(sample.claims.length).toBeGreaterThanOrEqual(50);
	for (const { id, statement } of sample.claims) {
		await visit(addresses.claim(id));
		await expect(page.getByRole('heading', { level: 1 })).toContainText(statement);
	}
});

test('each telling of a claim has a place', async ({ page, visit }) => {
	for (const { id } of sample.articles) {
		await visit(addresses.article(id));
		for (const [anchor, exact] of tellingsIn(id)) {
			await page.evaluate((name) => (location.hash = name), anchor);
			await expect(page.locator(':target')).toBeInViewport();
			await expect(page.locator(`[id="${anchor}"]:target`)).toContainText(exact);
		}
	}
});

/** The places of an article that tell a claim, with their first words. */
function tellingsIn(article: string): (readonly [anchor: string, exact: string])[] {
	return sample.claims.flatMap((claim) => {
		const anchors = tellingAnchors(claim);
		return claim.tellings.flatMap((telling, index) =>
			telling.article === article ? [[anchors[index]!, telling.exact] as const] : [],
		);
	});
}
