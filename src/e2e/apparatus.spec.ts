import { addresses } from '../model/addresses.ts';
import { longUtterance, sample, sharedClaim } from './sample-event.ts';
import { expect, test } from './watched-page.ts';

const pages = {
	claim: addresses.claim(sharedClaim.id),
	utterance: addresses.utterance(longUtterance.id),
};

for (const [kind, address] of Object.entries(pages)) {
	test(`every mark says in words in what it differs: ${kind}`, async ({ page, visit }) => {
		await visit(address);
		const marks = page.locator('.apparatus mark');
		await expect(marks).not.toHaveCount(0);
		for (const mark of await marks.all()) await expect(mark.locator('.kind')).toBeVisible();
	});

	test(`a table on a wide screen is cards on a phone: ${kind}`, async ({ page, visit }) => {
		await visit(address);
		const [outlet, words] = [page.locator('tbody th').first(), page.locator('tbody td').last()];
		const left = async () => (await words.boundingBox())!.x - (await outlet.boundingBox())!.x;
		expect(await left()).toBeGreaterThan(200);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await left()).toBe(0);
	});
}

test('what a mark differs in is not copied with the words', async ({ page, visit }) => {
	await visit(pages.claim);
	const mark = page.locator('.apparatus mark').first();
	const copied = await mark.evaluate((element) => {
		getSelection()?.selectAllChildren(element);
		return getSelection()?.toString();
	});
	const label = await mark.locator('.kind').textContent();
	expect(await mark.textContent()).toBe(`${copied ?? ''}${label ?? ''}`);
});

test('an event leads with what conflicts', async ({ page, visit }) => {
	await visit(addresses.event(sample.id));
	const first = page.locator('main section[id]').first();
	await expect(first).toHaveAttribute('id', 'conflicts');
	const all = [...sample.claims, ...sample.utterances];
	const conflicting = all.filter(({ agreement }) => agreement === 'conflicting');
	await expect(first.locator('.conflicts > li')).toHaveCount(conflicting.length);
});
