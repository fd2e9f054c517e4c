import { Readability } from '@mozilla/readability';
import { decodePage } from './decode.ts';
import { headlineOfPage } from './headline-of-page.ts';
import type { Intake, IntakeArticle, Unread } from './intake-article.ts';
import { lettersOf } from './letters-of.ts';
import { linesBelow } from './lines-below.ts';
import { linesOfElement } from './lines-of-element.ts';
import { markCaptions } from './mark-captions.ts';
import { withMissed } from './missed-lines.ts';
import { pageDocument, tooMuch } from './page-document.ts';
import { factsOfPage } from './page-facts.ts';
import { partWords } from './part-words.ts';
import { spareWords } from './spare-words.ts';
import { withoutNotices } from './without-notices.ts';
import { withoutRequests } from './without-requests.ts';

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
	partWords(document);
	const headline = headlineOfPage(document);
	withoutNotices(document, headline?.element);
	withoutRequests(document, headline?.element);
	markCaptions(document);
	spareWords(document);
	const below = headline ? linesBelow(headline.element) : [];
	const lines = articleLines(document);
	const words = lines.join(' ').split(/\s+/u).length;
	if (words < fewestWords) return { why: noArticle };
	if (!headline) return { lines, facts };
	const text = withoutHead(lines, headline.text);
	const all = [headline.text, ...withMissed(below, text)];
	return { lines: all, headline: headline.text, facts };
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

/** Further down, the words of the headline may be those of a subheading. */
const deepestHeadline = 5;

/** The headline stands within what is found on some pages, below a label or a day, and would be there twice. */
function withoutHead(lines: readonly string[], headline: string): readonly string[] {
	const at = lines.slice(0, deepestHeadline).findIndex((line) => isSame(line, headline));
	return at < 0 ? lines : lines.toSpliced(at, 1);
}

const isSame = (line: string, other: string) => lettersOf(line) === lettersOf(other);
