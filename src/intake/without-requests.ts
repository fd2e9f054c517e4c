import { linesOfElement } from './lines-of-element.ts';

/** The names that pages give to boxes that ask readers to sign up. */
const named = ['newsletter', 'signup', 'sign-up', 'sign_up', 'subscribe', 'promo']
	.flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
	.join(', ');
/** What else is in the name tells that the box is, or may be, the article. */
const ofArticle = /article|body|content|story|text/iu;
const mayAsk = 'p, h2, h3, h4, h5, h6, li, strong, span, div';
/** What no box of this kind holds, or stands in. */
const kept = 'html, body, main, article, blockquote';
/** A box has no more words. */
const longestBox = 60;
/** Longer text is no request; looking at all of it would take time. */
const longestText = 600;

/** A sentence that asks readers to have what the outlet sends. */
const request =
	/^(?:please )?(?:(?:sign up|register)\b[^.!?“”"]{0,60}\b(?:our|newsletters?|briefing|bulletin|e-?mails?|alerts|inbox)\b|subscribe to (?:our|the [^.!?“”"]{0,40}newsletter)\b|join our (?:mailing list|newsletter)\b|(?:get|have|receive)\b[^.!?“”"]{1,80}\b(?:in|to) your inbox\b)/iu;
/** Who speaks for the outlet, or to its readers. */
const ofOutlet = /\b(?:our|your)\b/iu;
const quoted = /[“"][^“”"]*[”"]/gu;
/** Words of no sentence: a label, what is on a button. */
const longestLabel = 6;

/**
 * Take from a page the boxes that ask its readers to sign up, with what is said for it beside the request: “Sign up to
 * our briefing. “Essential reading,” says our editor.” Others speak there as in the article.
 */
export function withoutRequests(document: Document, headline: Element | undefined): void {
	for (const element of document.querySelectorAll(named))
		if (!ofArticle.test(`${element.className} ${element.id}`))
			if (mayGo(element, headline) && asks(element)) element.remove();
	for (const element of document.querySelectorAll(mayAsk))
		if (document.contains(element)) boxAround(element, headline)?.remove();
}

/** The largest element that is a request and nothing else. */
function boxAround(element: Element, headline: Element | undefined): Element | undefined {
	let box: Element | undefined;
	for (
		let at: Element | null = element;
		at && mayGo(at, headline) && asks(at) && sentencesOf(at).every(isOfRequest);
		at = at.parentElement
	)
		box = at;
	return box;
}

function mayGo(element: Element, headline: Element | undefined): boolean {
	const isOfText = element.matches(kept) || element.closest('blockquote') !== null;
	return !isOfText && !(headline && element.contains(headline)) && !element.querySelector(kept);
}

/** Whether an element is small, and its first sentence, or that below its heading, is a request. */
function asks(element: Element): boolean {
	if (element.textContent.trim().length > longestText) return false;
	const sentences = sentencesOf(element);
	const words = sentences.join(' ').split(/\s+/u).length;
	const at = sentences.findIndex((sentence) => request.test(sentence));
	return words <= longestBox && at >= 0 && sentences.slice(0, at).every(isLabel);
}

const isOfRequest = (sentence: string): boolean =>
	request.test(sentence) || isLabel(sentence) || ofOutlet.test(sentence.replace(quoted, ''));

const isLabel = (words: string): boolean =>
	!/[.!“”"]/u.test(words) && words.split(/\s+/u).length <= longestLabel;

const sentencesOf = (element: Element): string[] =>
	linesOfElement(element).flatMap((line) => line.split(/(?<=[.!?][”"’)]*)\s+/u));
