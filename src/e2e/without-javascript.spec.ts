import { tellingAnchors } from '../model/anchor-name.ts';
import { addresses } from '../model/addresses.ts';
import { text } from '../views/interface-text.ts';
import { eachPageKind } from './page-kinds.ts';
import { sample, sharedClaim } from './sample-event.ts';
import { expect, test } from './watched-page.ts';

test.use({ javaScriptEnabled: false });

test('a permalink shows its claim and every telling of it', async ({ page, visit }) => {
	await visit(addresses.claim(sharedClaim.id));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(sharedClaim.statement);
	const shown = await page.locator('blockquote .exact').evaluateAll(wordsAlone);
	expect(shown.toSorted()).toEqual(sharedClaim.tellings.map(({ exact }) => exact).toSorted());
	expect(shown[0]).toContain(sharedClaim.statement);
});

test('a link to a telling leads to the very words', async ({ page, visit }) => {
	const [telling, anchor] = [sharedClaim.tellings[0]!, tellingAnchors(sharedClaim)[0]!];
	await visit(addresses.place(telling.article, anchor));
	const place = page.locator(`#${anchor}:target`);
	await expect(place).toBeInViewport();
	await expect(place).toHaveText(telling.exact);
});

test('the search page says that it needs scripts, and offers lists', async ({ page, visit }) => {
	await visit(addresses.search);
	const notice = page.locator('noscript p');
	await expect(notice).toBeVisible();
	await expect(notice).toHaveText(text.search.noScript, { useInnerText: true });
	const [event, outlet] = [addresses.event(sample.id), addresses.outlet(sample.outlets[0]!.id)];
	await page.getByRole('main').locator(`a[href$="${outlet}"]`).click();
	await expect(page).toHaveURL(`.${outlet}`);
	await page.goBack();
	await page.getByRole('main').locator(`a[href$="${event}"]`).click();
	await expect(page).toHaveURL(`.${event}`);
});

for (const [kind, address] of eachPageKind) {
	test(`there is something to read: ${kind}`, async ({ page, visit }) => {
		await visit(address);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('main')).toContainText(/\w{4}/);
	});
}

/** The words of passages without what says in what they differ. */
function wordsAlone(passages: Element[]): string[] {
	return passages.map((passage) => {
		for (const kind of passage.querySelectorAll('.kind')) kind.remove();
		return passage.textContent;
	});
}
