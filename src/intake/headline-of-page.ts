import { articleData, metaOf } from './article-data.ts';
import { textAt } from './facts-from.ts';
import { lettersOf } from './letters-of.ts';
import { linesOfElement } from './lines-of-element.ts';

/** A headline as it is shown, and where. */
interface ShownHeadline {
	readonly text: string;
	readonly element: Element;
}

/** In a smaller heading, fewer words may be a section or the outlet, with which titles begin too. */
const fewestWords = 3;
/** Fewer words at the top that no title bears out are the name of the outlet. */
const fewestUntitled = 4;

/**
 * The headline that is shown, where the metadata bear it out: what is not shown, the article doesn't
 * say. Many pages keep their first heading for the name of the outlet. Some set the headline in no
 * heading at all, which is then the very title, and some write another title for search engines.
 */
export function headlineOfPage(document: Document): ShownHeadline | undefined {
	const titles = titlesOf(document);
	const begins = ({ text }: ShownHeadline) =>
		titles.some((title) => title.startsWith(lettersOf(text)));
	const first = shownIn(document, 'h1');
	const smaller = shownIn(document, 'h2, h3').filter((shown) => wordsIn(shown) >= fewestWords);
	return (
		first.find(begins) ??
		smaller.find(begins) ??
		untitled(first, titles) ??
		shownIn(document, 'p, div, span, b, strong, font').find(
			(shown) => wordsIn(shown) >= fewestWords && titles.includes(lettersOf(shown.text)),
		)
	);
}

function titlesOf(document: Document): string[] {
	return [
		...textAt(articleData(document), 'headline'),
		...metaOf(document, 'og:title'),
		document.querySelector('title')?.textContent ?? '',
	]
		.map(lettersOf)
		.filter((title) => title !== '');
}

/** What is shown in elements, but for the name of the outlet, with which some titles begin. */
function shownIn(document: Document, selector: string): ShownHeadline[] {
	const outlet = [
		...textAt(articleData(document), 'publisher', 'name'),
		...metaOf(document, 'og:site_name'),
	];
	const none = ['', ...outlet.map(lettersOf)];
	return [...document.querySelectorAll(selector)]
		.map((element) => ({ text: linesOfElement(element).join(' '), element }))
		.filter(({ text }) => !none.includes(lettersOf(text)));
}

const wordsIn = ({ text }: ShownHeadline) => lettersOf(text).split(' ').length;

/** The one heading at the top, unless it leads elsewhere, or titles end with it, as with the outlet’s name. */
function untitled([only, ...others]: readonly ShownHeadline[], titles: readonly string[]) {
	if (!only || others.length > 0 || wordsIn(only) < fewestUntitled) return undefined;
	const isOutlet = titles.some((title) => title.endsWith(lettersOf(only.text)));
	return isOutlet || only.element.closest('a, nav') || only.element.querySelector('a')
		? undefined
		: only;
}
