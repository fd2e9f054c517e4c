import type { Page } from '@playwright/test';

/** Open everything on the page that is folded away. */
export async function unfoldAll(page: Page): Promise<void> {
	await page.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
		for (const fold of folds) fold.open = true;
	});
}
