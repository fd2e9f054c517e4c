import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Served } from './run-command.ts';
import { articleFile, decisions, explainer, review, words } from './walk/cableway.ts';
import { packedDesk, type PackedDesk } from './walk/packed-desk.ts';
import { publishedId } from './walk/published-id.ts';
import { startRadio, type Radio } from './walk/radio.ts';
import { watch } from './watched-page.ts';

// What a desk does in its first days, from an empty folder, with the program as it is packed.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let desk: PackedDesk;
let radio: Radio;
let site: Served | undefined;
const host = ['--site', 'https://cableway.example'];
const radioFile = 'orrin-radio-cableway-inquiry-opened';

test.beforeAll(async () => {
	desk = await packedDesk();
	radio = await startRadio();
});

test.afterAll(async () => {
	await site?.stop();
	radio.stop();
	await desk.remove();
});

const idOf = (exact: string) => publishedId(desk, exact);

/** Run a command, which must end with this code and tell these words; all that it tells is given. */
async function run(args: readonly string[], code = 0, words = ''): Promise<string> {
	const { out, said, ...end } = await desk.variorum(...args);
	expect(out + said).toContain(words);
	expect(end.code, out + said).toBe(code);
	return out + said;
}

/** Open a page of the built site, which may ask nobody else for anything. */
async function open(page: Page, address: string): Promise<string[]> {
	site ??= await desk.preview();
	const complaints = watch(page, new URL(site.address).origin);
	await page.goto(new URL(address, site.address).href);
	return complaints;
}

test('the package carries nothing of the samples', async () => {
	const program = join(desk.folder, 'node_modules/variorum');
	expect((await readdir(join(program, 'content'))).toSorted()).toEqual([
		'evaluation.json',
		'pages',
		'scales',
		'schemas',
	]);
	expect((await readdir(join(program, 'content/pages'))).toSorted()).toEqual([
		'data.mdx',
		'design.mdx',
		'files.mdx',
		'method.mdx',
		'permalinks.mdx',
	]);
	expect(await readdir(program)).not.toContain('seeds');
});

test('an empty folder becomes a desk, and its schemas are there', async () => {
	await run(['init'], 0, 'Next: ');
	const schema = JSON.parse(await desk.read('content/schemas/settings.json')) as { $ref: string };
	expect(await desk.read(join('content/schemas', schema.$ref))).toContain('"title": "settings"');
	await run(['check'], 1, 'npx variorum add FILE --event NAME');
});

test('six articles come in, each once, and none from this machine unless it is meant', async () => {
	const event = ['--event', 'cableway'];
	const courier = articleFile('lake-courier.html');
	const others = ['valley-post.html', 'summit-notes.md'].map(articleFile);
	await run(['add', courier, ...others, ...event]);
	for (const [file, publisher] of [
		['tarnsee-herald.txt', 'Tarnsee Herald'],
		['upland-wire.txt', 'Upland Wire'],
	] as const) {
		const facts = ['--publisher', publisher, '--date', '2031-04-08'];
		await run(['add', articleFile(file), ...event, ...facts]);
	}
	await run(['add', radio.address, ...event], 1, 'If you mean it, give --allow-private.');
	await run(['add', radio.address, ...event, '--allow-private']);
	await run(['add', courier, ...event], 1, 'run: npx variorum update');
	expect((await run(['status'])).match(/^ {2}new /gmu)).toHaveLength(6);
});

test('the articles become claims, and what a person decides counts', async () => {
	await run(['content'], 0, '1 event, 6 articles, ');
	await desk.write('content/decisions/cableway.yaml', decisions(await idOf(words.rescuers)));
	await run(['content']);
	expect(await desk.read('content/events/cableway.json')).toContain('Orrin Cableway Company');
});

test('a review is no verdict until it is signed, and a mistake in it is told by its line', async () => {
	const claim = await idOf(words.two);
	const file = `content/reviews/${claim}.mdx`;
	await run(['review', claim], 0, `${file}\n`);
	await run(['status'], 0, `  unsigned  ${file}\n`);
	await desk.write(file, review(claim, 'contradicted!'));
	const told = await run(['content'], 1, '\n      rating: contradicted!\n');
	expect(told).toMatch(/\.mdx\n {2}5:\d+ error \[review\]/u);
	await desk.write(file, review(claim, 'contradicted'));
	const cited = explainer(claim, await publishedId(desk, words.town, 'utterance'));
	await desk.write('content/explainers/what-stopped-it.mdx', cited);
	await run(['content']);
	await run(['check']);
});

test('readers find the event, the verdict with its signature, and the explainer', async ({
	page,
}) => {
	const told = await run(['build', ...host], 0, '5 pages (about.mdx, ');
	expect(told).not.toContain('[WARN]');
	const complaints = await open(page, '/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cableway');
	await page.getByRole('link', { name: 'What stopped the cableway' }).first().click();
	await expect(page.getByRole('main')).toContainText(words.town);
	await page.goto(new URL(`/c/${await idOf(words.two)}/`, page.url()).href);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(words.two);
	await expect(page.locator('#review .verdict')).toHaveText('Contradicted');
	await expect(page.locator('#review')).toContainText('Ann Ahl, editor, 10 April 2031');
	await page.goto(new URL(`/c/${await idOf(words.rescuers)}/`, page.url()).href);
	await expect(page.getByRole('main')).toContainText('Confirmed by Ann Ahl');
	await page.goto(new URL('/speakers/operator/', page.url()).href);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orrin Cableway Company');
	await page.goto(new URL('/funding/', page.url()).href);
	await expect(page.getByRole('main')).toContainText('To be filled in by the desk');
	expect(complaints).toEqual([]);
});

test('once an outlet corrects its article, the review lapses and the desk is told', async () => {
	const claim = await idOf(words.two);
	const article = ['--article', `cableway/${radioFile}`];
	radio.correct();
	const update = ['update', radio.address, ...article, '--allow-private'];
	await run(update, 0, 'is version 2: “Two” became “Three” (figure)');
	await run(['status'], 0, `  changed   seeds/cableway/${radioFile}.txt\n`);
	await run(['check'], 1, 'Bring it up to date with: npx variorum content');
	await run(['content', '--date', '2031-04-11'], 0, '[review-lapsed]');
	const status = await run(['status'], 0, `  lapsed    content/reviews/${claim}.mdx\n`);
	expect(status).toContain('  outdated  content/explainers/what-stopped-it.mdx\n');
	await run(['check']);
	await run(['build', ...host]);
});

test('its permalink holds, with the new words and the old ones, and the log tells of them', async ({
	page,
}) => {
	const claim = await idOf(words.three);
	const complaints = await open(page, `/c/${claim}/`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(words.three);
	await expect(page.locator('#review')).toContainText('This review judged other words');
	await expect(page.getByRole('main')).not.toContainText('Contradicted');
	await page.goto(new URL(`/c/${claim}/v1/`, page.url()).href);
	await expect(page.getByRole('main')).toContainText(words.two);
	await page.goto(new URL(`/articles/${radioFile}/v1/`, page.url()).href);
	await expect(page.locator('del')).toHaveText('Two');
	await page.goto(new URL('/corrections/', page.url()).href);
	const log = page.getByRole('listitem').filter({ has: page.locator('.corrected') });
	await expect(log).toContainText('11 April 2031');
	await expect(log.getByRole('link').first()).toHaveAttribute('href', `/c/${claim}/`);
	await page.goto(new URL('/explainers/what-stopped-it/', page.url()).href);
	await expect(page.getByRole('main')).toContainText('Worded differently since this was written');
	expect(complaints).toEqual([]);
});
