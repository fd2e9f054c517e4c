import { readdirSync } from 'node:fs';
import { addresses } from '../model/addresses.ts';
import { besidePairs } from '../views/article/beside-pairs.ts';
import { attribute, builtPages, elementsIn, type BuiltPage, type Element } from './built-pages.ts';
import { readEvent } from './sample-event.ts';
import { sites, type SiteName } from './sites.ts';
import { expect, test } from './watched-page.ts';

for (const name of ['root', 'hostile', 'excerpts'] satisfies SiteName[]) {
	test(`words have the language of their article, and run as their letters do: ${name}`, () => {
		const pages = new Map(builtPages(sites[name].out).map((page) => [page.path, page]));
		const events = eventsOf(name);
		expect(events.length).toBeGreaterThan(0);
		for (const event of events) {
			const { articles, claims, utterances } = event;
			const languageOf = new Map(articles.map(({ id, language }) => [id, language]));
			for (const { id, language } of articles) {
				const found = languagesOf(pages.get(pathOf(addresses.article(id)))!, isWords);
				const lemmas = languagesOf(pages.get(pathOf(addresses.article(id)))!, isLemma);
				expect(new Set([...found, ...lemmas]), id).toEqual(new Set([language]));
			}
			const told = [
				...claims.map(({ id, tellings }) => [addresses.claim(id), tellings] as const),
				...utterances.map(({ id, wordings }) => [addresses.utterance(id), wordings] as const),
			];
			for (const [address, passages] of told) {
				const found = languagesOf(pages.get(pathOf(address))!, isQuoted, 'words');
				const languages = passages.map(({ article }) => languageOf.get(article));
				expect(found.toSorted(), address).toEqual(languages.toSorted());
			}
			// Columns are told apart by their outlets.
			for (const [a, b] of besidePairs(event).filter(([one, two]) => one.outlet !== two.outlet)) {
				const page = pages.get(pathOf(addresses.beside(a.id, b.id)))!;
				for (const { language, outlet } of [a, b]) {
					const { name: column } = event.outlets.find(({ id }) => id === outlet)!;
					const cells = page.elements.filter((one) => attribute(one, 'data-outlet') === column);
					const found = cells.flatMap(elementsIn).filter(isQuoted).map(languageOfElement(page));
					expect(new Set(found), page.path).toEqual(new Set([language]));
				}
			}
		}
	});
}

test.describe('on the hostile site', () => {
	test.use({ site: 'hostile' });

	test('words of a script that runs from the right do so', async ({ page, visit }) => {
		const { articles } = eventsOf('hostile')[0]!;
		const { id } = articles.find(({ file }) => file === 'uni-rtl-mixed.txt')!;
		await visit(addresses.article(id));
		await expect(page.locator('.words').first()).toHaveCSS('direction', 'rtl');
		await expect(page.locator('main')).toHaveCSS('direction', 'ltr');
	});
});

function eventsOf(name: SiteName) {
	const folder = `${sites[name].content}/events`;
	return readdirSync(folder).map((file) => readEvent(`${folder}/${file}`));
}

const pathOf = (address: string) => `${address.slice(1)}index.html`;

const isOf = (name: string) => (element: Element) =>
	attribute(element, 'class')?.split(' ').includes(name) === true;

const isWords = isOf('words');
const isLemma = isOf('lemma');

const isQuoted = ({ tagName }: Element) => tagName === 'blockquote';

/** The languages of the words on a page, or in one section of it. */
function languagesOf(page: BuiltPage, keep: (element: Element) => boolean, section?: string) {
	const within = section
		? page.elements.filter((one) => attribute(one, 'id') === section).flatMap(elementsIn)
		: page.elements;
	return within.filter(keep).map(languageOfElement(page));
}

/** All words run as their letters do. */
function languageOfElement({ path }: BuiltPage) {
	return (element: Element) => {
		expect(attribute(element, 'dir'), path).toBe('auto');
		return attribute(element, 'lang');
	};
}
