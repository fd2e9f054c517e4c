import { Readability } from '@mozilla/readability';
import { decodePage } from './decode.ts';
import type { Intake, IntakeArticle, Unread } from './intake-article.ts';
import { linesOfElement } from './lines-of-element.ts';
import { pageDocument, tooMuch } from './page-document.ts';
import { factsOfPage, headlineOfPage } from './page-facts.ts';

/** Fewer words are a teaser, or the words of a page that shows its article by script. */
const fewestWords = 20;

/**
 * Read the article in a page, and what the page says of itself. The page is only read: no script in
 * it runs, and nothing that it refers to is fetched.
 */
export function readHtml(intake: Intake): IntakeArticle | Unread {
	const document = pageDocument(decodePage(intake));
	if (!document) return { why: tooMuch };
	const facts = factsOfPage(document, intake.url);
	const headline = headlineOfPage(document);
	const lines = articleLines(document);
	const words = lines.join(' ').split(/\s+/u).length;
	if (words < fewestWords) return { why: noArticle };
	if (headline === undefined) return { lines, facts };
	return { lines: [headline, ...withoutHead(lines, headline)], headline, facts };
}

const noArticle =
	'No article was found in this page: it may show its text by a script, or to subscribers only. Save the words as a .txt file, and add that.';

function articleLines(document: Document): string[] {
	// What is found is handed over as it is: the library would make HTML of it.
	const found = new Readability<Element>(document, {
		serializer: (element) => element as Element,
	}).parse();
	return found?.content ? linesOfElement(found.content) : [];
}

/** The headline stands within what is found on some pages, and would be there twice. */
function withoutHead(lines: readonly string[], headline: string): readonly string[] {
	return lines[0] === headline ? lines.slice(1) : lines;
}
