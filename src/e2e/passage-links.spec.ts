import type { Page } from '@playwright/test';
import { addresses } from '../model/addresses.ts';
import { text } from '../views/interface-text.ts';
import { sample } from './sample-event.ts';
import { host } from './sites.ts';
import { expect, test } from './watched-page.ts';

const address = addresses.article(sample.articles[0]!.id);
const published = (baseURL: string) => host + new URL(baseURL).pathname + address.slice(1);
const offer = (page: Page) => page.getByRole('button', { name: text.share.copyPassage });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Select from a character of one paragraph to a character of another, as a reader does. */
async function select(page: Page, from: [block: string, at: number], to: [string, number]) {
	await page.locator(`#${to[0]}`).scrollIntoViewIfNeeded();
	await page.evaluate(
		(ends) => {
			const points = ends.map(([block, at]) => {
				const walker = document.createTreeWalker(
					document.querySelector(`[data-words="${block}"]`)!,
					NodeFilter.SHOW_TEXT,
				);
				let left = at;
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const { length } = node as Text;
					if (left <= length) return [node, left] as const;
					left -= length;
				}
				throw new Error(`${block} has no character ${at}.`);
			});
			const [[start, startAt], [end, endAt]] = points as [[Node, number], [Node, number]];
			getSelection()!.setBaseAndExtent(start, startAt, end, endAt);
		},
		[from, to],
	);
}

/** Open a link as those do who get it: the words must lead there, so the paragraph is not named. */
async function openByWords(page: Page, link: string, baseURL: string) {
	const directive = link.slice(link.indexOf(':~:'));
	await page.goto('about:blank');
	await page.goto(`${baseURL}${address.slice(1)}#nowhere${directive}`);
}

test.describe('with a clipboard', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('words that are selected have a link, which leads to them', async ({
		page,
		visit,
		baseURL,
	}) => {
		await visit(address);
		await expect(offer(page)).toHaveCount(0);
		const words = (await page.locator('[data-words="p12"]').textContent())!;
		// From amid a word to amid another.
		await select(page, ['p12', 7], ['p12', 30]);
		await expect(offer(page)).toBeInViewport();
		await offer(page).click();
		await expect(page.getByRole('status')).toHaveText(text.share.copiedLink);
		const link = await copied(page);
		expect(link.startsWith(`${published(baseURL!)}#p12:~:text=`)).toBe(true);
		// Words before end with a hyphen, and words behind begin with one.
		const sought = link.split(':~:text=')[1]!.split(',');
		const whole = decodeURIComponent(sought.find((part) => !/^-|-$/u.test(part))!);
		expect(words).toContain(whole);
		expect(whole).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u);
		expect(whole).toContain(words.slice(7, 30).trim());
		await openByWords(page, link, baseURL!);
		await expect(page.locator('#p12:has(:target)')).toBeInViewport();
	});

	test('words that stand elsewhere too are told apart', async ({ page, visit, baseURL }) => {
		await visit(address);
		const words = (await page.locator('[data-words="p16"]').textContent())!;
		const at = words.lastIndexOf('Russia');
		expect(at).toBeGreaterThan(0);
		await select(page, ['p16', at], ['p16', at + 6]);
		await offer(page).click();
		const link = await copied(page);
		expect(link).toContain('-,Russia');
		await openByWords(page, link, baseURL!);
		await expect(page.locator('#p16:has(:target)')).toBeInViewport();
	});

	test('words of several paragraphs have one link, reached by the next tab', async ({
		page,
		visit,
		baseURL,
	}) => {
		await visit(address);
		await page.locator('#p10').scrollIntoViewIfNeeded();
		await page.locator('#p9 .words').hover({ position: { x: 60, y: 10 } });
		await page.mouse.down();
		await page.locator('#p10 .words').hover({ position: { x: 200, y: 10 } });
		await page.mouse.up();
		await expect(offer(page)).toBeInViewport();
		await page.keyboard.press('Tab');
		await expect(offer(page)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('status')).toHaveText(text.share.copiedLink);
		const link = await copied(page);
		expect(link).toContain('#p9:~:text=');
		await openByWords(page, link, baseURL!);
		// What is meant is neither of the two paragraphs, but what holds both.
		await expect(page.locator('#p9')).toBeInViewport();
	});
});

test('the button goes with the selection, and by Escape', async ({ page, visit }) => {
	await visit(address);
	await select(page, ['p3', 0], ['p3', 11]);
	await expect(offer(page)).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(offer(page)).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.keyboard.press('Escape');
	await expect(offer(page)).toHaveCount(0);
	await select(page, ['p3', 0], ['p3', 12]);
	await expect(offer(page)).toBeVisible();
	await page.evaluate(() => {
		getSelection()!.removeAllRanges();
	});
	await expect(offer(page)).toHaveCount(0);
});

test('nothing is offered for words that are not the article’s', async ({ page, visit }) => {
	await visit(address);
	await page.evaluate(() => {
		getSelection()!.selectAllChildren(document.querySelector('.notes')!);
	});
	await page.waitForTimeout(600);
	await expect(offer(page)).toHaveCount(0);
});
