import { existsSync } from 'node:fs';
import { addresses } from '../model/addresses.ts';
import { text } from '../views/interface-text.ts';
import { hostileExplainers } from './hostile-explainers.ts';
import { canary } from './hostile-seeds.ts';
import { sample, sampleExplainer } from './sample-event.ts';
import { sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

const address = addresses.explainer(sampleExplainer.slug);

test('an event asks to read its explainer first', async ({ page, visit }) => {
	await visit(addresses.event(sample.id));
	const first = page.locator('.read-first');
	await expect(first).toContainText(text.explainer.readFirst);
	await first.getByRole('link', { name: sampleExplainer.title }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(sampleExplainer.title);
	await expect(page).toHaveURL(`.${address}`);
});

test('an explainer is found by its own words', async ({ page, visit }) => {
	await visit(`${addresses.search}?q=${encodeURIComponent(sampleExplainer.title)}`);
	const found = page.locator('.results > li').filter({ hasText: text.search.kind.explainer });
	await expect(found.locator(`a[href$="${address}"]`)).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a number leads to what is cited, and from there back', async ({ page, visit }) => {
		await visit(address);
		const mark = page.locator('#cited-1');
		await expect(mark).toHaveAccessibleName(/^Note 1/);
		await mark.click();
		const note = page.locator('.rests-on li:target');
		await expect(note).toBeInViewport();
		await note
			.getByRole('link', { name: text.explainer.back(1) })
			.first()
			.click();
		await expect(page.locator('#cited-1:target')).toBeInViewport();
	});

	test('a note leads to its claim, and the claim back to the explainer', async ({
		page,
		visit,
	}) => {
		await visit(address);
		const claim = page.locator('#note-1 > a.statement');
		const words = await claim.innerText();
		await claim.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
		await page.locator('#explainers').getByRole('link', { name: sampleExplainer.title }).click();
		await expect(page).toHaveURL(`.${address}`);
	});

	test('every note says who tells it and how far they agree', async ({ page, visit }) => {
		await visit(address);
		const notes = page.locator('.rests-on > li');
		expect(await notes.count()).toBeGreaterThan(10);
		for (const note of await notes.all()) {
			await expect(note.locator('.agreement').first()).toHaveText(/\d articles?/);
			await expect(note.locator('> .meta').last()).toHaveText(/\p{L}{3}/u);
		}
	});

	test('what it quotes stands so in the articles', async ({ page, visit }) => {
		await visit(address);
		const wordings = sample.utterances.flatMap((utterance) => utterance.wordings);
		const quoted = await page.locator('.quoted, .cited-words blockquote').allTextContents();
		expect(quoted.length).toBeGreaterThan(5);
		const lost = quoted
			.map((words) => words.trim().slice(1, -1))
			.filter((words) => !wordings.some(({ exact }) => exact.includes(words)));
		expect(lost).toEqual([]);
	});
});

test('on paper its notes are there, without the ways back', async ({ page, visit }) => {
	await visit(address);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.rests-on > li').last()).toBeVisible();
	await expect(page.locator('.backs').first()).toBeHidden();
	await expect(page.locator('.permalink')).toContainText(address);
});

test('a broken explainer is not built, nor run, and all else is', () => {
	const { out } = sites.hostile;
	expect(existsSync(`${out}/index.html`)).toBe(true);
	for (const name of hostileExplainers.keys())
		expect(existsSync(`${out}${addresses.explainer(name)}`), name).toBe(false);
	expect(existsSync(canary)).toBe(false);
});
