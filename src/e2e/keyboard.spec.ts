import type { Page } from '@playwright/test';
import { addresses } from '../model/addresses.ts';
import { text } from '../views/interface-text.ts';
import { longUtterance, remembered, sample, sharedClaim } from './sample-event.ts';
import { expect, test } from './watched-page.ts';

const article = addresses.article(sharedClaim.tellings[0]!.article);

test('the first key leads past the head of the page', async ({ page, visit }) => {
	await visit(addresses.event(sample.id));
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: text.skip });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.locator('main a:focus')).toBeInViewport();
});

test('the note of a mark is reached, seen and followed', async ({ page, visit }) => {
	await visit(article);
	const note = page.locator(`.notes a[href$="${addresses.claim(sharedClaim.id)}"]`).first();
	await tabTo(page, addresses.claim(sharedClaim.id));
	await expect(note).toBeFocused();
	await expect(note).toBeInViewport();
	expect(await note.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(sharedClaim.statement);
});

test('a quotation is searched for and opened', async ({ page, visit }) => {
	await visit(addresses.home);
	await page.keyboard.press('/');
	await page.keyboard.type(remembered);
	await page.keyboard.press('Enter');
	await expect(page.locator('.results > li')).not.toHaveCount(0);
	await page.keyboard.press('/');
	await tabTo(page, addresses.utterance(longUtterance.id));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`.${addresses.utterance(longUtterance.id)}`);
});

/** Press the tab key until a link to the address has the focus. */
async function tabTo(page: Page, address: string): Promise<void> {
	for (let presses = 0; presses < 200; presses += 1) {
		await page.keyboard.press('Tab');
		if ((await page.locator(`a[href$="${address}"]:focus`).count()) > 0) return;
	}
	throw new Error(`200 presses of the tab key don’t reach ${address}`);
}
