import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { tellingAnchors } from '../model/anchor-name.ts';
import { addresses } from '../model/addresses.ts';
import { text } from '../views/interface-text.ts';
import { pageKinds } from './page-kinds.ts';
import { sharedClaim } from './sample-event.ts';
import { expect, test } from './watched-page.ts';

const reader = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

test('a marked sentence is announced once, and its note is at hand', async ({ page, visit }) => {
	const anchor = tellingAnchors(sharedClaim)[0]!;
	await visit(addresses.article(sharedClaim.tellings[0]!.article));
	const heard = await phrasesOf(page, `.paragraph:has(#${anchor})`);
	const marks = await page.locator(`.paragraph:has(#${anchor}) .words mark`).count();
	expect(heard.filter((phrase) => /^mark\b/.test(phrase))).toHaveLength(marks);
	expect(heard.filter((phrase) => /^end of mark\b/.test(phrase))).toHaveLength(marks);
	expect(heard.join('\n')).toMatch(/^link, /m);
});

test('a claim is heard as heading, agreement and tellings', async ({ page, visit }) => {
	await visit(pageKinds.claim);
	const heard = await phrasesOf(page, 'main');
	const at = (words: string) => heard.findIndex((phrase) => phrase.includes(words));
	expect(at(`heading, ${sharedClaim.statement}, level 1`)).toBeGreaterThanOrEqual(0);
	expect(heard.filter((phrase) => phrase.includes('[object'))).toEqual([]);
	for (const { exact } of sharedClaim.tellings.slice(0, 1)) expect(at(exact)).toBeGreaterThan(0);
});

test('words are heard as their outlet has them, and in what they differ in a list', async ({
	page,
	visit,
}) => {
	await visit(pageKinds.claim);
	await expect(page.locator('.exact .kind')).not.toHaveCount(0);
	await expect(page.locator('.exact .kind:not([aria-hidden="true"])')).toHaveCount(0);
	await expect(
		page.getByRole('heading', { name: text.comparison.differences, exact: true }),
	).toBeVisible();
});

test('that a speaker differs is heard behind the name, not as a part of it', async ({
	page,
	visit,
}) => {
	await visit(pageKinds.claim);
	const labels = page.locator('.exact mark > .kind, .attribution > .kind');
	expect(await labels.count()).toBeGreaterThan(0);
	for (const words of await labels.allTextContents()) expect(words).toMatch(/^\s\S/);
});

test('a button to copy a link is heard once, with the name of what it copies', async ({
	page,
	visit,
}) => {
	await visit(pageKinds.article);
	const heard = await phrasesOf(page, '#p3');
	expect(heard).toContain(`button, ${text.share.copyOf(text.article.paragraph('3'))}`);
});

test('each row of two articles side by side has a name of its own', async ({ page, visit }) => {
	await visit(pageKinds.beside);
	const names = await page.getByRole('rowheader').getByRole('link').allInnerTexts();
	expect(names.length).toBeGreaterThan(1);
	expect(new Set(names).size).toBe(names.length);
	await expect(page.getByRole('table', { name: text.beside.both })).toBeVisible();
});

test('the marks of an article name the notes that are of them', async ({ page, visit }) => {
	await visit(pageKinds.article);
	const marks = await page
		.locator('.words mark[aria-details]')
		.evaluateAll((all) =>
			all.map((mark) => document.getElementById(mark.getAttribute('aria-details')!)?.className),
		);
	expect(marks.length).toBeGreaterThan(5);
	for (const name of marks) expect(name).toContain('note');
});

/** What a screen reader says from the start of an element to its end, phrase by phrase. */
async function phrasesOf(page: Page, selector: string): Promise<string[]> {
	await page.route('**/screen-reader.js', (route) => route.fulfill({ path: reader }));
	return page.evaluate(async (within) => {
		const address = new URL('/screen-reader.js', location.href).href;
		const { virtual } = (await import(address)) as typeof import('@guidepup/virtual-screen-reader');
		await virtual.start({ container: document.querySelector(within)! });
		const first = await virtual.lastSpokenPhrase();
		do await virtual.next();
		while ((await virtual.lastSpokenPhrase()) !== first);
		const log = await virtual.spokenPhraseLog();
		await virtual.stop();
		return log;
	}, selector);
}
