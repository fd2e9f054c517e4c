import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { pageWords } from '../integrations/page-words.ts';
import { attribute, builtPages, elementsIn, textOf, type BuiltPage } from './built-pages.ts';
import { canary, hostileSeeds, hostileTexts } from './hostile-seeds.ts';
import { readEvent } from './sample-event.ts';
import { sites } from './sites.ts';
import { sourceBlocks } from './source-blocks.ts';
import { expect, test } from './watched-page.ts';

test.use({ site: 'hostile' });

const { content, out } = sites.hostile;
const [eventFile] = readdirSync(`${content}/events`);
const event = readEvent(`${content}/events/${eventFile!}`);
const pages = new Map(builtPages(out).map((page) => [page.path, page]));
const harmless = builtPages(sites.root.out);

const pageOf = (article: string) => pages.get(`articles/${article}/index.html`)!;

test('every hostile text is published', () => {
	expect(hostileTexts.size).toBeGreaterThan(150);
	expect(event.articles.map(({ file }) => file)).toEqual([...hostileTexts.keys()].sort());
	expect(event.claims.length).toBeGreaterThan(20);
	expect(event.articles.flatMap(({ quotations }) => quotations).length).toBeGreaterThan(100);
});

test('the page of each has its words, block by block', () => {
	for (const { id, file } of event.articles) {
		const words = [...pageWords(pageOf(id).html).values()];
		expect(words, file).toEqual(sourceBlocks(hostileTexts.get(file)!));
	}
});

test('the page of each claim has its statement', () => {
	for (const { id, statement } of event.claims) {
		const title = pages.get(`c/${id}/index.html`)!.elements.find(({ tagName }) => tagName === 'h1');
		// What stands before it in its sentence may be shown before it.
		expect(title && textOf(title).slice(-statement.length)).toBe(statement);
	}
});

test('nothing stands among the words but the marks', () => {
	for (const { id, file } of event.articles) {
		const blocks = pageOf(id).elements.filter((element) => attribute(element, 'data-words'));
		const within = blocks.flatMap((block) => block.childNodes.flatMap(elementsIn));
		const kinds = within.flatMap((element) =>
			attribute(element, 'class')!
				.split(' ')
				.map((name) => `${element.tagName}.${name}`),
		);
		const known = [
			'mark.claim',
			'mark.shared',
			'span.claim',
			'span.quotation',
			'span.differs',
			'span.figure',
		];
		expect(
			kinds.filter((kind) => !known.includes(kind)),
			file,
		).toEqual([]);
	}
});

test('no page has an element, an attribute or a script that harmless pages lack', () => {
	// The desk of this site has a contact, and so links to report an error; it has corrected some; and its figures conflict.
	const known = new Set([
		...harmless.flatMap(piecesOf),
		'a[rel]',
		'dd[dir]',
		'mark[data-conflicts]',
	]);
	for (const page of pages.values()) {
		expect(
			piecesOf(page).filter((piece) => !known.has(piece)),
			page.path,
		).toEqual([]);
	}
});

test('no page links to a host that harmless pages don’t link to', () => {
	const known = new Set(harmless.flatMap(hostsOf));
	// where its desk takes reports of errors
	known.add('https://issues.invalid');
	for (const page of pages.values()) {
		expect(
			hostsOf(page).filter((host) => !known.has(host)),
			page.path,
		).toEqual([]);
	}
});

test('the build wrote nothing beside the content and the site', () => {
	expect(existsSync(canary)).toBe(false);
	const beside = readdirSync(dirname(hostileSeeds)).filter((name) => !name.startsWith('.site-'));
	expect(beside.sort()).toEqual(['content', 'seeds', 'site']);
	// It has colours of its own, and none of its explainers can be built.
	const ownNames = readdirSync(out).filter((name) => name !== 'colours.css');
	const names = readdirSync(sites.root.out).filter((name) => name !== 'explainers');
	expect(ownNames.sort()).toEqual(names.sort());
});

test('nothing of the texts runs in a browser', async ({ page, visit }) => {
	test.setTimeout(240_000);
	// Pages side by side are many, and all alike.
	const skipped = /^sources|^compare\/(?!html-)|\/told-/;
	for (const path of [...pages.keys()].filter((path) => !skipped.test(path))) {
		await visit(`/${path.replace(/index\.html$/, '')}`);
		expect(await page.evaluate(() => 'pwned' in globalThis), path).toBe(false);
	}
});

test('a search shows hostile words as words', async ({ page, visit }) => {
	await visit('/search/?q=planks%20script');
	await expect(page.locator('.results > li').first()).toContainText('<script>');
	await expect(page.locator('.results :is(script, img, svg, iframe)')).toHaveCount(0);
});

/** The hosts that the links of a page lead to. */
function hostsOf({ elements }: BuiltPage): string[] {
	return elements
		.flatMap((element) => attribute(element, 'href') ?? [])
		.filter((link) => !link.startsWith('mailto:'))
		.map((link) => new URL(link, 'https://variorum.example/').origin);
}

/** What a page is made of: its elements with their attributes, and its scripts. */
function piecesOf({ elements }: BuiltPage): string[] {
	return elements.flatMap((element) => [
		...element.attrs.map(({ name }) => `${element.tagName}[${name}]`),
		element.tagName === 'script'
			? JSON.stringify(element.childNodes.map(scriptOf))
			: element.tagName,
	]);
}

function scriptOf(node: BuiltPage['elements'][number]['childNodes'][number]): string {
	return 'value' in node ? node.value : '';
}
