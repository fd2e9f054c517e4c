import type { Page } from '@playwright/test';
import { addresses } from '../model/addresses.ts';
import { text } from '../views/interface-text.ts';
import { sample } from './sample-event.ts';
import { expect, test } from './watched-page.ts';

/** An article with figures, in which others differ. */
const article = sample.articles.find(({ figures }) => figures.length > 1)!;
const address = addresses.article(article.id);
const box = (page: Page, name: keyof typeof text.article.marks) =>
	page.getByRole('checkbox', { name: text.article.marks[name] });
/** How the first of some marks looks. */
const look = (page: Page, mark: string) =>
	page
		.locator(`.words ${mark}`)
		.first()
		.evaluate((element) => {
			const { backgroundColor, outlineStyle, textDecorationLine } = getComputedStyle(element);
			return [backgroundColor, outlineStyle, textDecorationLine];
		});

const plain = ['rgba(0, 0, 0, 0)', 'none', 'none'];

test('every figure is marked, in its own words', async ({ page, visit }) => {
	await visit(address);
	const words = await page.locator('.words').allTextContents();
	const marked = await page.locator('.words .figure').allTextContents();
	const expected = article.figures.map(({ start, end }) => {
		const at = article.blocks.findIndex((block) => block.start <= start && end <= block.end);
		const from = article.blocks[at]!.start;
		return words[at]!.slice(start - from, end - from);
	});
	expect(marked.join(' ')).toBe(expected.join(' '));
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('marks are shown and hidden by keyboard, each kind alone', async ({ page, visit }) => {
			await visit(address);
			for (const [name, mark, isShown] of [
				['shared', '.claim.shared', true],
				['alone', '.claim:not(.shared)', true],
				['quotations', '.quotation:not([data-kind="scare"])', true],
				['figures', '.figure', false],
				['differences', '.differs:not(.figure)', false],
			] as const) {
				await expect(box(page, name)).toBeChecked({ checked: isShown });
				const before = await look(page, mark);
				expect(before.join() === plain.join(), name).toBe(!isShown);
				await box(page, name).press(' ');
				const after = await look(page, mark);
				expect(after.join() === plain.join(), name).toBe(isShown);
			}
		});

		test('the notes on marks that are hidden are hidden too', async ({ page, visit }) => {
			await visit(address);
			for (const [name, note] of [
				['shared', '.note[data-kind="claim"]'],
				['alone', '.note.lone'],
				['quotations', '.note[data-kind="quotation"]'],
			] as const) {
				await expect(page.locator(note).first()).toBeVisible();
				await box(page, name).uncheck();
				await expect(page.locator(note).locator('visible=true')).toHaveCount(0);
			}
		});
	});
}

test('what was shown is not kept', async ({ page, visit }) => {
	await visit(address);
	await box(page, 'figures').check();
	await page.reload();
	await expect(box(page, 'figures')).not.toBeChecked();
});
