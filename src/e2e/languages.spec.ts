import { readdirSync } from 'node:fs';
import { addresses } from '../model/addresses.ts';
import { attribute, builtPages, type BuiltPage, type Element } from './built-pages.ts';
import { readEvent } from './sample-event.ts';
import { sites, type SiteName } from './sites.ts';
import { expect, test } from './watched-page.ts';

for (const name of ['root', 'hostile', 'excerpts'] satisfies SiteName[]) {
	test(`words have the language of their article, and run as their letters do: ${name}`, () => {
		const { content, out } = sites[name];
		const pages = new Map(builtPages(out).map((page) => [page.path, page]));
		const files = readdirSync(`${content}/events`);
		const events = files.map((file) => readEvent(`${content}/events/${file}`));
		for (const { articles, claims } of events) {
			const languageOf = new Map(articles.map(({ id, language }) => [id, language]));
			for (const { id, language } of articles) {
				const found = languagesOn(pages.get(pathOf(addresses.article(id))), isWords);
				expect(new Set(found), id).toEqual(new Set([language]));
			}
			for (const { id, tellings } of claims) {
				const found = languagesOn(pages.get(pathOf(addresses.claim(id))), isQuoted);
				// What else is quoted there (the evidence of a review, words of other addresses) names none.
				const told = found.filter((language) => language !== undefined);
				expect(told.toSorted(), id).toEqual(
					tellings.map(({ article }) => languageOf.get(article)).toSorted(),
				);
			}
		}
	});
}

const pathOf = (address: string) => `${address.slice(1)}index.html`;

const isWords = (element: Element) =>
	attribute(element, 'class')?.split(' ').includes('words') === true;

const isQuoted = ({ tagName }: Element) => tagName === 'blockquote';

/** The languages of the words on a page; all of them run as their letters do. */
function languagesOn(page: BuiltPage | undefined, keep: (element: Element) => boolean) {
	const words = page!.elements.filter(keep);
	for (const element of words) expect(attribute(element, 'dir'), page!.path).toBe('auto');
	return words.map((element) => attribute(element, 'lang'));
}
