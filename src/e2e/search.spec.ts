import type { Page } from '@playwright/test';
import { addresses } from '../model/addresses.ts';
import { text } from '../views/interface-text.ts';
import { longUtterance, remembered, sample, sourceText } from './sample-event.ts';
import { sourceBlocks } from './source-blocks.ts';
import { expect, test } from './watched-page.ts';

const utterance = addresses.utterance(longUtterance.id);
const asked = `${addresses.search}?q=${encodeURIComponent(remembered)}`;
const nowhere = 'zxqvj';
/** A published word whose like stands in one paragraph only, and not beside the remembered ones. */
const paragraphs = sample.articles.flatMap(({ file }) => sourceBlocks(sourceText(file)));
const elsewhere = paragraphs
	.filter((words) => !words.includes(remembered))
	.flatMap((words) => words.match(/(?<![\p{L}-])\p{Ll}{9,}(?![\p{L}-])/gu) ?? [])
	.find((word) => paragraphs.filter((words) => words.includes(word.slice(0, 5))).length === 1)!;

const results = (page: Page) => page.locator('.results > li');
const found = (page: Page) => page.locator('.results a').first();
const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('status');

test('words of a quotation lead to it from any page', async ({ page, visit }) => {
	await visit(addresses.about);
	await field(page).fill(remembered);
	await page.getByRole('button', { name: text.search.submit }).click();
	await expect(page).toHaveURL(/\/search\/\?q=/);
	await expect(found(page)).toHaveAttribute('href', new RegExp(`${utterance}$`));
	await found(page).click();
	await expect(page).toHaveURL(`.${utterance}`);
	await expect(page.locator('.exact').first()).toContainText(remembered);
});

for (const [name, query] of [
	['curly', `“${remembered}”`],
	['straight', `"${remembered}"`],
] as const) {
	test(`a phrase between ${name} marks is found as it stands`, async ({ page, visit }) => {
		await visit(`${addresses.search}?q=${encodeURIComponent(query)}`);
		await expect(found(page)).toHaveAttribute('href', new RegExp(`${utterance}$`));
		for (const result of await results(page).all()) await expect(result).toContainText(remembered);
		await expect(results(page).first()).toContainText(/exact in \d outlets?/);
	});
}

test('words in another order are no phrase, and are told apart from it', async ({
	page,
	visit,
}) => {
	const turned = remembered.split(' ').toReversed().join(' ');
	await visit(`${addresses.search}?q=${encodeURIComponent(`“${turned}”`)}`);
	await expect(status(page)).toHaveText(text.search.closePhrase(turned));
	await expect(found(page)).toHaveAttribute('href', new RegExp(`${utterance}$`));
	await expect(page.locator('.exactly')).toHaveCount(0);
});

test('a search can be sent as an address', async ({ page, visit }) => {
	await visit(asked);
	await expect(field(page)).toHaveValue(remembered);
	await expect(status(page)).toHaveText(/^\d+ results? for /);
	await expect(results(page)).not.toHaveCount(0);
	await page.getByText(text.search.narrow).click();
	await page.getByLabel(text.search.facets.kind).selectOption('claim');
	await expect(page).toHaveURL(/kind=claim/);
	await expect(results(page).locator('.kind').first()).toHaveText(text.search.kind.claim);
	const shown = await results(page).allTextContents();
	await page.reload();
	await expect(page.getByLabel(text.search.facets.kind)).toHaveValue('claim');
	await expect(results(page)).toHaveText(shown);
});

test('the address follows what is typed', async ({ page, visit }) => {
	await visit(addresses.search);
	await field(page).fill(remembered);
	await expect(results(page)).not.toHaveCount(0);
	expect(new URL(page.url()).searchParams.get('q')).toBe(remembered);
	await field(page).fill('');
	await expect(results(page)).toHaveCount(0);
	expect(new URL(page.url()).search).toBe('');
});

test('nothing is asked where nothing is typed', async ({ page, visit }) => {
	await visit(`${addresses.search}?q=`);
	await expect(field(page)).toHaveValue('');
	await expect(status(page)).toHaveText('');
	await expect(page.locator('.before-search a').first()).toBeVisible();
	await expect(results(page)).toHaveCount(0);
});

test('where nothing is found it says so, and lists lead on', async ({ page, visit }) => {
	await visit(`${addresses.search}?q=${nowhere}`);
	await expect(status(page)).toHaveText(text.search.nothing(nowhere));
	await expect(results(page)).toHaveCount(0);
	await expect(page.getByRole('heading', { name: text.lists.speakers })).toBeVisible();
});

test('one word that is remembered wrongly is left out, and that is said', async ({
	page,
	visit,
}) => {
	const misremembered = `${remembered} ${elsewhere}`;
	await visit(`${addresses.search}?q=${encodeURIComponent(misremembered)}`);
	await expect(status(page)).toHaveText(text.search.without(misremembered, elsewhere));
	await expect(found(page)).toHaveAttribute('href', new RegExp(`${utterance}$`));
});

test('markup in a query is words', async ({ page, visit }) => {
	const query = '"><img src=x onerror=alert(1)>';
	await visit(`${addresses.search}?q=${encodeURIComponent(query)}`);
	await expect(field(page)).toHaveValue(query);
	await expect(status(page)).toContainText('for');
	await expect(page.locator('main img')).toHaveCount(0);
});

test('the slash key leads to the field, and Escape empties it', async ({ page, visit }) => {
	await visit(asked);
	await expect(results(page)).not.toHaveCount(0);
	await page.getByRole('heading', { level: 1 }).click();
	await expect(field(page)).not.toBeFocused();
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue(remembered);
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveValue('');
	await expect(results(page)).toHaveCount(0);
});

test('choices say how many results they leave, and need no words', async ({ page, visit }) => {
	await visit(addresses.search);
	await page.getByText(text.search.narrow).click();
	const outlet = page.getByLabel(text.search.facets.outlet);
	await expect(outlet.locator('option').nth(1)).toHaveText(/\(\d+\)$/);
	const [, count] = /\((\d+)\)$/.exec((await outlet.locator('option').nth(1).textContent())!)!;
	await outlet.selectOption({ index: 1 });
	await expect(status(page)).toHaveText(text.search.all(Number(count)));
	await expect(page).toHaveURL(/outlet=/);
});

test('a misspelt word is understood', async ({ page, visit }) => {
	const longest = remembered.split(' ').toSorted((a, b) => b.length - a.length)[0]!;
	const misspelt = remembered.replace(longest, `${longest.slice(0, 3)}x${longest.slice(4)}`);
	await visit(`${addresses.search}?q=${encodeURIComponent(misspelt)}`);
	const meant = page.locator('.meant a');
	await expect(meant).toHaveText(remembered);
	await meant.click();
	await expect(found(page)).toHaveAttribute('href', new RegExp(`${utterance}$`));
});

test('the arrow keys lead along the results and back', async ({ page, visit }) => {
	await visit(asked);
	await expect(results(page)).not.toHaveCount(0);
	await field(page).press('ArrowDown');
	await expect(found(page)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await expect(field(page)).toBeFocused();
});

test('the back button returns to the results', async ({ page, visit }) => {
	await visit(addresses.search);
	await field(page).fill(remembered);
	await found(page).click();
	await expect(page.locator('.exact').first()).toBeVisible();
	await page.goBack();
	await expect(field(page)).toHaveValue(remembered);
	await expect(found(page)).toHaveAttribute('href', new RegExp(`${utterance}$`));
});
