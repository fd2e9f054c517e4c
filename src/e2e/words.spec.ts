import { readFileSync } from 'node:fs';
import { pageWords } from '../integrations/page-words.ts';
import { addresses } from '../model/addresses.ts';
import { sample, sourceText } from './sample-event.ts';
import { sites } from './sites.ts';
import { sourceBlocks } from './source-blocks.ts';
import { expect, test } from './watched-page.ts';

test('the sample has its five articles, and their quotations', () => {
	expect(sample.articles).toHaveLength(5);
	const found = sample.articles.flatMap(({ quotations }) => quotations);
	expect(found.length).toBeGreaterThanOrEqual(37);
});

for (const { id, file } of sample.articles) {
	test(`the page has the words of ${file}, block by block`, async ({ page, visit }) => {
		const blocks = sourceBlocks(sourceText(file));
		await visit(addresses.article(id));
		const shown = await page
			.locator('[data-words]')
			.evaluateAll((elements) => elements.map(({ textContent }) => textContent));
		expect(shown).toEqual(blocks);
		const html = readFileSync(`${sites.root.out}${addresses.article(id)}index.html`, 'utf8');
		expect([...pageWords(html).values()]).toEqual(blocks);
	});
}

test('every quotation is marked with its very words', async ({ page, visit }) => {
	for (const { id, file, quotations } of sample.articles) {
		await visit(addresses.article(id));
		const words = quotations.map(({ start, end }) => sourceText(file).slice(start, end));
		const marks = await page
			.locator('.words .quotation')
			.evaluateAll((elements) => elements.map(({ textContent }) => textContent));
		expect(marks.join('')).toBe(words.join(''));
	}
});
