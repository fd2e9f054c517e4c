import type { Page } from '@playwright/test';
import { eachPageKind, pageKinds } from './page-kinds.ts';
import { expect, test } from './watched-page.ts';

/** A window of 1280 pixels at 400 %. */
const zoomed = { width: 320, height: 256 };

for (const [kind, address] of eachPageKind) {
	test(`it reads at 400 %, in forced colours, and nothing jumps: ${kind}`, async ({
		page,
		visit,
	}) => {
		await page.addInitScript(watchShifts);
		await visit(address);
		await page.waitForLoadState('networkidle');
		if (kind === 'search with results') await page.locator('.results > li').first().waitFor();
		expect(await page.evaluate(() => window.shifts)).toEqual([]);
		await page.emulateMedia({ forcedColors: 'active' });
		await expectWordsSeen(page);
		await page.setViewportSize(zoomed);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(zoomed.width);
		expect(await page.evaluate(stuck)).toEqual([]);
	});
}

test('marks of an article are seen in forced colours', async ({ page, visit }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await visit(pageKinds.article);
	const mark = page.locator('.words mark').first();
	const line = await mark.evaluate((element) => {
		const { textDecorationLine, borderBottomStyle, backgroundColor } = getComputedStyle(element);
		return { textDecorationLine, borderBottomStyle, backgroundColor };
	});
	const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const isSeen =
		line.textDecorationLine !== 'none' ||
		line.borderBottomStyle !== 'none' ||
		line.backgroundColor !== paper;
	expect(isSeen, JSON.stringify(line)).toBe(true);
});

test('who wants no motion gets none', async ({ page, visit }) => {
	await visit(pageKinds.article);
	await page.getByRole('link').first().focus();
	const moving = () =>
		page.evaluate(
			() =>
				[...document.querySelectorAll('*')].filter((element) => {
					const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
					const still = /^(?:0s(?:, )?)+$/.test(transitionDuration) && animationName === 'none';
					return !still || scrollBehavior === 'smooth';
				}).length,
		);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await moving()).toBe(0);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	expect(await moving()).toBeGreaterThan(0);
});

test('who comes from another page is at once at the place that the link names', async ({
	page,
	visit,
}) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await visit(`${pageKinds.article}#p12`);
	const { y } = (await page.locator('#p12').boundingBox())!;
	expect(Math.abs(y)).toBeLessThan(100);
});

declare global {
	interface Window {
		shifts: string[];
	}
}

/** Runs in the page: notes what moves by itself after it was shown. */
function watchShifts(): void {
	window.shifts = [];
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			sources: { node: Node | null }[];
		})[]) {
			window.shifts.push(
				entry.sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(' | '),
			);
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: what keeps its place on the screen, and would cover the words of a small one. */
function stuck(): string[] {
	return [...document.querySelectorAll('body *')]
		.filter((element) => element.textContent.trim() !== '')
		.filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
		.map((element) => element.outerHTML.slice(0, 80));
}

/** The system’s own colours are chosen to be seen: nothing may keep others. */
async function expectWordsSeen(page: Page): Promise<void> {
	const kept = await page.evaluate(() =>
		[...document.querySelectorAll('main *')]
			.filter((element) => element.children.length === 0 && element.textContent.trim() !== '')
			.filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
			.map((element) => element.outerHTML.slice(0, 80)),
	);
	expect(kept).toEqual([]);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
