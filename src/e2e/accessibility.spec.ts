import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { eachPageKind } from './page-kinds.ts';
import { unfoldAll } from './unfold-all.ts';
import { expect, test } from './watched-page.ts';

const widths = { desktop: 1280, phone: 320 };
const schemes = ['light', 'dark'] as const;

for (const [kind, address] of eachPageKind) {
	test(`nobody is shut out of: ${kind}`, async ({ page, visit }) => {
		test.slow();
		await visit(address);
		if (kind === 'search with results') await page.locator('.results > li').first().waitFor();
		await unfoldAll(page);
		for (const [screen, width] of Object.entries(widths)) {
			await page.setViewportSize({ width, height: 800 });
			for (const colorScheme of schemes) {
				await page.emulateMedia({ colorScheme });
				expect(await barriers(page), `${screen}, ${colorScheme}`).toEqual([]);
			}
		}
	});
}

/** What axe finds, or cannot tell. */
async function barriers(page: Page): Promise<string[]> {
	const { violations, incomplete } = await new AxeBuilder({ page })
		.options({ rules: { 'target-size': { enabled: true } } })
		.analyze();
	return [...violations, ...incomplete].map(
		({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`,
	);
}
