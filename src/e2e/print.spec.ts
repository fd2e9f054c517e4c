import { addresses } from '../model/addresses.ts';
import { eachPageKind, pageKinds } from './page-kinds.ts';
import { sample, sourceText } from './sample-event.ts';
import { sourceBlocks } from './source-blocks.ts';
import { expect, test } from './watched-page.ts';

const furniture = [
	...['.skip', '.site-search', '.pilcrow', '.copy-link', '.automatic', '.mark-key', '.sets-beside'],
	...['.fold > summary', '.colophon nav'],
];

/** What a sheet of A4 has between its margins, in CSS pixels. */
const paper = { width: 680, height: 980 };

for (const [kind, address] of eachPageKind) {
	test(`paper has all the words, dark on white, and nothing to press: ${kind}`, async ({
		page,
		visit,
	}) => {
		await visit(address);
		if (kind === 'search with results') await page.locator('.results > li').first().waitFor();
		await page.setViewportSize(paper);
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		expect(await page.locator(':is(button, input, select):visible').count()).toBe(0);
		expect(await page.evaluate(coloursOfPaper)).toEqual(['rgb(255, 255, 255)', []]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(paper.width);
		expect(await page.evaluate(cutOff)).toEqual([]);
	});
}

test('a name of one word stands on one line of a table, as far as it has room', async ({
	page,
	visit,
}) => {
	await page.setViewportSize(paper);
	for (const address of [pageKinds.claim, pageKinds.utterance]) {
		await visit(address);
		await page.emulateMedia({ media: 'print' });
		const names = page.locator('.apparatus .outlet bdi').filter({ hasText: /^\S{1,14}$/ });
		expect(await names.count()).toBeGreaterThan(0);
		for (const name of await names.all())
			expect(await name.evaluate((words) => words.getClientRects().length)).toBe(1);
	}
});

test('on paper a link to another site is followed by its address', async ({ page, visit }) => {
	await visit(pageKinds.design);
	await page.emulateMedia({ media: 'print' });
	const link = page.locator('main a[href^="http"]').first();
	const behind = await link.evaluate((element) => getComputedStyle(element, '::after').content);
	expect(behind).toContain((await link.getAttribute('href'))!);
});

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

for (const kind of ['event', 'article', 'claim', 'utterance', 'speaker', 'outlet'] as const) {
	test(`on paper its address stands on it: ${kind}`, async ({ page, visit }) => {
		await visit(pageKinds[kind]);
		await page.emulateMedia({ media: 'print' });
		const address = page.locator('.permalink');
		await expect(address).toBeVisible();
		await expect(address).toContainText(pageKinds[kind]);
	});
}

test('on paper nothing is folded away', async ({ page, visit }) => {
	await visit(addresses.event(sample.id));
	const folded = page.locator('details li').first();
	await expect(folded).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(folded).toBeVisible();
});

/** Runs in the page: the colour of the paper, and words that are not dark enough for it. */
function coloursOfPaper(): [string, string[]] {
	const pale = [...document.querySelectorAll('body, body *:not(svg *)')].filter((element) => {
		if (element.children.length > 0 || element.textContent.trim() === '') return false;
		const [red, green, blue] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
		return element.checkVisibility() && 0.3 * red! + 0.6 * green! + 0.1 * blue! > 130;
	});
	const { backgroundColor } = getComputedStyle(document.documentElement);
	return [backgroundColor, pale.map((element) => element.outerHTML.slice(0, 90))];
}

/** Runs in the page: what is wider or higher than the box that it is seen in. Pictures have their own. */
function cutOff(): string[] {
	return [...document.querySelectorAll('main *:not(svg *, .visually-hidden, caption)')]
		.filter((element) => element.checkVisibility() && element.clientWidth > 1)
		.filter((element) => getComputedStyle(element).overflow !== 'visible')
		.filter((element) => element.scrollWidth > element.clientWidth + 1)
		.map((element) => element.outerHTML.slice(0, 90));
}
