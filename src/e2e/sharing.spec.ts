import type { Page } from '@playwright/test';
import { tellingAnchors, wordingAnchors } from '../model/anchor-name.ts';
import { addresses } from '../model/addresses.ts';
import { text } from '../views/interface-text.ts';
import { quotedPlace } from '../views/links/quoted-place.ts';
import { pageKinds } from './page-kinds.ts';
import { longUtterance, sample, sharedClaim } from './sample-event.ts';
import { host } from './sites.ts';
import { unfoldAll } from './unfold-all.ts';
import { expect, test } from './watched-page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const citable = {
	claim: pageKinds.claim,
	utterance: pageKinds.utterance,
	article: pageKinds.article,
};
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const status = (page: Page) => page.getByRole('status');
const copyPage = (page: Page) => page.getByRole('button', { name: text.share.copy, exact: true });
/** The address that is published, whichever host serves the site. */
const full = (baseURL: string, address: string) =>
	host + new URL(baseURL).pathname + address.slice(1);

for (const [kind, address] of Object.entries(citable)) {
	test(`the link of a page is copied by mouse and by keyboard: ${kind}`, async ({
		page,
		visit,
		baseURL,
	}) => {
		await visit(address);
		await expect(status(page)).toHaveText('');
		await copyPage(page).click();
		await expect(status(page)).toHaveText(text.share.copiedLink);
		expect(await copied(page)).toBe(full(baseURL!, address));
		for (const key of ['Enter', ' ']) {
			await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
			await copyPage(page).press(key);
			await expect.poll(() => copied(page)).toBe(full(baseURL!, address));
			await expect(status(page)).toHaveText(text.share.copiedLink);
		}
	});

	test(`a page is cited in three ways, each to be copied: ${kind}`, async ({ page, visit }) => {
		await visit(address);
		await page.getByText(text.share.cite, { exact: true }).click();
		for (const [format, name] of Object.entries(text.share.formats)) {
			const citation = await page.locator(`#cite-${format}`).textContent();
			expect(citation).toContain('version');
			await page.getByRole('button', { name: `${text.share.copyCitation} ${name}` }).press('Enter');
			await expect(status(page)).toHaveText(text.share.copiedCitation);
			await expect.poll(() => copied(page)).toBe(citation);
		}
	});

	test(`what an address promises is one link away: ${kind}`, async ({ page, visit }) => {
		await visit(address);
		await page.getByRole('link', { name: text.share.policy }).click();
		await expect(page).toHaveURL(`.${addresses.permalinks}`);
	});
}

test('every paragraph, claim and quotation of an article has a button', async ({
	page,
	visit,
	baseURL,
}) => {
	await visit(citable.article);
	const blocks = await page.locator('.paragraph').count();
	await expect(page.locator('button.pilcrow')).toHaveCount(blocks);
	const [links, buttons] = [page.locator('.notes a'), page.locator('.notes .copy-link')];
	await expect(buttons).toHaveCount(await links.count());
	await page.locator('#p3 > button').press('Enter');
	await expect(status(page)).toHaveText(text.share.copiedLink);
	expect(await copied(page)).toBe(full(baseURL!, `${citable.article}#p3`));
	await expect(page).toHaveURL(/#p3$/);
	const address = await links.first().getAttribute('href');
	await buttons.first().click();
	await expect.poll(() => copied(page)).toBe(new URL(address!, host).href);
});

for (const [kind, address, passages, anchors] of [
	['telling', citable.claim, sharedClaim.tellings, tellingAnchors(sharedClaim)],
	['wording', citable.utterance, longUtterance.wordings, wordingAnchors(longUtterance)],
] as const) {
	test(`the link of a ${kind} leads to its place, by its words`, async ({
		page,
		visit,
		baseURL,
	}) => {
		await visit(address);
		const expected = passages.map((passage, at) => {
			const place = addresses.place(passage.article, anchors[at]!);
			const article = sample.articles.find(({ id }) => id === passage.article)!;
			return full(baseURL!, quotedPlace(place, article, passage));
		});
		await unfoldAll(page);
		const found: string[] = [];
		for (const button of await page.locator('#words .copy-link').all()) {
			await page.evaluate(() => navigator.clipboard.writeText(''));
			await button.click();
			await expect.poll(() => copied(page)).not.toBe('');
			found.push(await copied(page));
		}
		expect(found.toSorted()).toEqual(expected.toSorted());
	});
}

test('a browser that shares is asked to, and others show no button', async ({
	page,
	visit,
	baseURL,
}) => {
	const button = page.getByRole('button', { name: text.share.share });
	await visit(citable.claim);
	await expect(copyPage(page)).toBeVisible();
	await expect(button).toHaveCount(await page.evaluate(() => ('share' in navigator ? 1 : 0)));
	await page.addInitScript(() => {
		const share = (data: ShareData) =>
			Promise.resolve((document.body.dataset['shared'] = data.url));
		Object.defineProperty(navigator, 'share', { value: share });
	});
	await page.reload();
	await button.click();
	const shared = page.locator('body[data-shared]');
	await expect(shared).toHaveAttribute('data-shared', full(baseURL!, citable.claim));
});

test('where copying is not allowed, the link is shown and said', async ({
	page,
	visit,
	baseURL,
}) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
	});
	await visit(citable.claim);
	await copyPage(page).click();
	const link = full(baseURL!, citable.claim);
	await expect(status(page)).toHaveText(text.share.notCopied(link));
});

test('on paper there is the address, and nothing to click', async ({ page, visit }) => {
	await visit(citable.claim);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.permalink')).toBeVisible();
	await expect(page.locator('.sharing > :not(.permalink)').locator('visible=true')).toHaveCount(0);
	await expect(page.locator('.copy-link').locator('visible=true')).toHaveCount(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const [kind, address] of Object.entries(citable)) {
		test(`no button is shown that would do nothing: ${kind}`, async ({ page, visit }) => {
			await visit(address);
			await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
			await page.getByText(text.share.cite, { exact: true }).click();
			await expect(page.locator('#cite-bibtex')).toBeVisible();
		});
	}

	test('the sign of a paragraph is a link to it', async ({ page, visit }) => {
		await visit(citable.article);
		await page.locator('#p3 > a.pilcrow').click();
		await expect(page.locator('#p3:target')).toBeInViewport();
	});
});
