import type { Page } from '@playwright/test';
import { addresses } from '../model/addresses.ts';
import { text } from '../views/interface-text.ts';
import { expect, test } from './watched-page.ts';

const field = (page: Page) => page.getByRole('searchbox');
const slashKey = (page: Page) => page.getByRole('checkbox', { name: text.search.slashKey });

test('the slash key leads to the field, and is a letter in it', async ({ page, visit }) => {
	await visit(addresses.home);
	await expect(field(page)).toHaveAttribute('aria-keyshortcuts', '/');
	await page.keyboard.press('/');
	await page.keyboard.type('a/b');
	await expect(field(page)).toHaveValue('a/b');
});

test('who switched the slash key off is led nowhere by it, on any page', async ({
	page,
	visit,
}) => {
	await visit(addresses.search);
	await slashKey(page).uncheck();
	await expect(field(page)).not.toHaveAttribute('aria-keyshortcuts');
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('/');
	await expect(field(page)).not.toBeFocused();
	await visit(addresses.about);
	await expect(field(page)).not.toHaveAttribute('aria-keyshortcuts');
	await page.keyboard.press('/');
	await expect(field(page)).not.toBeFocused();
	await expect(page).toHaveURL(`.${addresses.about}`);
});

test('who switches the slash key on again has it again', async ({ page, visit }) => {
	await visit(addresses.search);
	await slashKey(page).uncheck();
	await page.reload();
	await expect(slashKey(page)).not.toBeChecked();
	await slashKey(page).check();
	await visit(addresses.about);
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
});

test('where the browser keeps nothing, the slash key leads nowhere', async ({ page, visit }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('Denied.', 'SecurityError');
			},
		});
	});
	await visit(addresses.search);
	await expect(slashKey(page)).not.toBeChecked();
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('/');
	await expect(field(page)).not.toBeFocused();
});
