import { tellingAnchors } from '../model/anchor-name.ts';
import { addresses } from '../model/addresses.ts';
import { sample, sharedClaim } from './sample-event.ts';
import { expect, test } from './watched-page.ts';

test('a claim is followed from the event to its telling in an article', async ({ page, visit }) => {
	const [telling, anchor] = [sharedClaim.tellings[0]!, tellingAnchors(sharedClaim)[0]!];
	await visit(addresses.event(sample.id));
	await page
		.locator('#conflicts, #claims')
		.getByRole('link', { name: sharedClaim.statement })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(sharedClaim.statement);
	await page.getByRole('table').locator(`a[href$="${telling.article}/#${anchor}"]`).click();
	const place = page.locator(`#${anchor}:target`);
	await expect(place).toBeInViewport();
	await expect(place).toContainText(telling.exact);
});
