import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { filesIn } from './built-pages.ts';
import { serveDeskPage } from './run-command.ts';
import { sample } from './sample-event.ts';
import { project, sites } from './sites.ts';
import { unfoldAll } from './unfold-all.ts';

/** A desk on a copy of the samples, opened by an editor who has given a name. */
const test = base.extend<{ place: string; desk: Page }>({
	place: async ({}, use) => {
		const place = await mkdtemp(join(tmpdir(), 'variorum-desk-'));
		for (const folder of ['content', 'seeds'])
			await cp(join(project, folder), join(place, folder), { recursive: true });
		await use(place);
		await rm(place, { recursive: true, force: true });
	},
	desk: async ({ page, place }, use) => {
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', ({ message }) => complaints.push(message));
		const { address, stop } = await serveDeskPage(place);
		await page.goto(address);
		await page.getByLabel('Your name').fill('Ann Ahl');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: 'Change' })).toBeVisible();
		// the script shows it: only then keys are heard
		await expect(page.getByRole('button', { name: 'Keys' })).toBeVisible();
		await use(page);
		await stop();
		expect(complaints).toEqual([]);
	},
});

/** The claims among them; the least likely are first. */
const unsure = sample.claims
	.filter(({ agreement, grouping }) => agreement !== 'conflicting' && grouping?.sure === false)
	.toSorted((a, b) => a.grouping!.confidence - b.grouping!.confidence);

test('a group is confirmed with the keys alone, and the next one is at hand', async ({
	desk,
	place,
}) => {
	const [first, second] = unsure;
	const item = desk.locator(`#unsure #i-${first!.id}`);
	await desk.getByRole('link', { name: 'Groups that are unsure' }).click();
	await desk.keyboard.press('j');
	await expect(item).toBeFocused();
	expect(await item.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid');
	await desk.keyboard.press('j');
	await desk.keyboard.press('k');
	await desk.keyboard.press('c');
	await expect(desk.getByRole('status')).toContainText('Written to content/decisions/');
	await expect(item).toHaveCount(0);
	await expect(desk.locator(`#unsure #i-${second!.id}`)).toBeFocused();
	const yaml = await readFile(join(place, `content/decisions/${sample.id}.yaml`), 'utf8');
	expect(parse(yaml)).toMatchObject({ confirm: [{ id: first!.id, by: 'Ann Ahl' }] });
});

test('keys lead to what must be filled in first, and are letters where one types', async ({
	desk,
}) => {
	const item = desk.locator(`#unsure #i-${unsure[0]!.id}`);
	await desk.getByRole('link', { name: 'Groups that are unsure' }).click();
	await desk.keyboard.press('j');
	await expect(item).toBeFocused();
	await desk.keyboard.press('s');
	await expect(item.getByRole('checkbox').first()).toBeFocused();
	await desk.keyboard.press('Escape');
	await expect(item).toBeFocused();
	await desk.keyboard.press('m');
	await desk.keyboard.type('jcsr?');
	await expect(item.getByLabel('Merge with')).toHaveValue('jcsr?');
	await desk.keyboard.press('Escape');
	await desk.keyboard.press('x');
	await expect(item.getByLabel('Why it is no claim')).toBeFocused();
	await desk.keyboard.press('Escape');
	await desk.keyboard.press('?');
	await expect(desk.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await desk.keyboard.press('Escape');
	await expect(desk.getByRole('dialog')).toBeHidden();
});

test('letters decide in a group alone, and can be switched off', async ({ desk, place }) => {
	const file = join(place, `content/decisions/${sample.id}.yaml`);
	const before = await readFile(file, 'utf8').catch(() => '');
	await desk.getByRole('link', { name: 'Groups that are unsure' }).click();
	await desk.keyboard.press('c');
	await desk.keyboard.press('?');
	await desk.getByRole('checkbox', { name: 'Letters act as keys' }).uncheck();
	await desk.keyboard.press('Escape');
	await desk.locator(`#unsure #i-${unsure[0]!.id}`).focus();
	await desk.keyboard.press('c');
	await desk.keyboard.press('j');
	await expect(desk.locator(`#unsure #i-${unsure[0]!.id}`)).toBeFocused();
	await desk.keyboard.press('ArrowDown');
	await expect(desk.locator(`#unsure #i-${unsure[1]!.id}`)).toBeFocused();
	await expect(desk.getByRole('status')).toHaveText('');
	expect(await readFile(file, 'utf8').catch(() => '')).toBe(before);
});

test('a key says whose words are at the place that has the focus', async ({ desk }) => {
	const places = desk.locator('.place:has(.attribution)');
	const item = desk
		.locator('.item')
		.filter({ has: places.nth(1) })
		.first();
	const second = item.locator(places).nth(1);
	await second.getByRole('link').focus();
	await desk.keyboard.press('a');
	await expect(second.getByRole('combobox', { name: 'Said by' })).toBeFocused();
});

test('a key passes the rest of a kind', async ({ desk }) => {
	const conflicts = desk.locator('#conflicts .item');
	await conflicts.first().focus();
	await desk.keyboard.press('l');
	await expect(desk.locator('#speakers-unsure .item').first()).toBeFocused();
	await desk.keyboard.press('l');
	await expect(desk.locator('#unsure .item').first()).toBeFocused();
});

test('two that may be one are merged by a key', async ({ desk, place }) => {
	const [pair] = sample.suggestions;
	await desk.getByRole('link', { name: 'Pairs that may be one' }).click();
	await desk.locator(`[id="i-${pair!.between.join('-')}"]`).focus();
	await desk.keyboard.press('m');
	await expect(desk.getByRole('status')).toContainText('Written to content/decisions/');
	const yaml = await readFile(join(place, `content/decisions/${sample.id}.yaml`), 'utf8');
	expect(parse(yaml)).toMatchObject({ merge: [{ ids: pair!.between, by: 'Ann Ahl' }] });
});

test('what was written is told in sight, and can be taken back', async ({ desk, place }) => {
	const { id } = unsure[0]!;
	await desk.getByRole('link', { name: 'Groups that are unsure' }).click();
	await desk.locator(`#unsure #i-${id}`).focus();
	await desk.keyboard.press('c');
	await expect(desk.getByRole('status')).toContainText(`(${id})`);
	await expect(desk.getByRole('status')).toBeInViewport();
	await desk.getByRole('link', { name: 'Decided' }).click();
	await desk.getByRole('button', { name: 'Take back' }).last().click();
	await expect(desk.getByRole('status')).toContainText('Taken out of content/decisions/');
	await expect(desk.locator(`#unsure #i-${id}`)).toHaveCount(1);
	const yaml = await readFile(join(place, `content/decisions/${sample.id}.yaml`), 'utf8');
	expect(parse(yaml)).toMatchObject({ confirm: [] });
});

test('a place is read in the whole of its article', async ({ desk, context }) => {
	const place = desk.locator('.place').first();
	const words = await place.locator('mark').textContent();
	const opened = context.waitForEvent('page');
	await place.getByRole('link').click();
	await expect((await opened).locator('#here')).toHaveText(words!);
});

test('nobody is shut out of the desk', async ({ desk }) => {
	test.setTimeout(180_000); // the page is long
	await unfoldAll(desk);
	for (const [width, colorScheme] of [
		[1280, 'light'],
		[390, 'dark'],
	] as const) {
		await desk.setViewportSize({ width, height: 800 });
		await desk.emulateMedia({ colorScheme });
		expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		const { violations } = await new AxeBuilder({ page: desk }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
	}
});

base('the built site has nothing of the desk', async () => {
	const { out } = sites.root;
	const files = filesIn(out);
	expect(files).toContain('index.html');
	expect(files.filter((path) => /(?:^|\/)desk(?:[./]|$)/u.test(path))).toEqual([]);
	const ofDesk = /variorum-editor|data-key=|Apply: rebuild content|scripts\/desk|method="post"/u;
	for (const path of files.filter((name) => /\.(?:html|js|css|json|xml|txt)$/u.test(name)))
		expect(ofDesk.test(await readFile(join(out, path), 'utf8')), path).toBe(false);
});
