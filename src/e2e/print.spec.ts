import { addresses } from '../model/addresses.ts';
import { sample, sharedClaim, sourceText } from './sample-event.ts';
import { sourceBlocks } from './source-blocks.ts';
import { expect, test } from './watched-page.ts';

const furniture = ['.skip', '.site-search', '.pilcrow', '.automatic', '.mark-key', '.colophon nav'];

test('on paper an article is its words, without what one can only click', async ({
	page,
	visit,
}) => {
	const { id, file } = sample.articles[0]!;
	await visit(addresses.article(id));
	for (const part of ['.site-search', '.pilcrow']) await expectShown(part, true);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	for (const part of furniture) await expectShown(part, false);
	const blocks = page.locator('.words');
	await expect(blocks).toHaveCount(sourceBlocks(sourceText(file)).length);
	for (const block of await blocks.all()) await expect(block).toBeVisible();
	expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(
		await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).color),
	);

	async function expectShown(part: string, shown: boolean) {
		expect((await page.locator(part).locator('visible=true').count()) > 0, part).toBe(shown);
	}
});

test('on paper a claim has its address', async ({ page, visit }) => {
	await visit(addresses.claim(sharedClaim.id));
	await page.emulateMedia({ media: 'print' });
	const address = page.locator('.permalink');
	await expect(address).toBeVisible();
	await expect(address).toContainText(addresses.claim(sharedClaim.id));
});

test('on paper nothing is folded away', async ({ page, visit }) => {
	await visit(addresses.event(sample.id));
	const folded = page.locator('details li').first();
	await expect(folded).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(folded).toBeVisible();
});
