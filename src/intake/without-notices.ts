import { lettersOf } from './letters-of.ts';
import { linesOfElement } from './lines-of-element.ts';

/** What a reader is to press, or follow: a notice has one, a paragraph has none. */
const controls = 'button, input, form, [role="button"], a';
const calls =
	/^(?:sign (?:up|in)|subscribe|register|join|log ?in|accept|agree|reject|manage|learn more|find out more|try|(?:our )?(?:privacy|cookie)\b)/iu;
/** What notices are about. */
const topics =
	/\b(?:cookies?|newsletters?|inbox|sign(?:ing)? up|subscribe|subscription|subscribers?|your privacy|log in|unlimited access|daily briefing|morning email)\b/iu;
/** To whom they speak. */
const reader = /\b(?:you|your|we|our|us)\b|\bthis (?:web)?site\b/iu;
/** What tells that words are news: somebody is quoted, or said something. */
const told = /["“”„«»‘]|\b(?:said|says|told|according to)\b/iu;
/** A longer line that doesn't speak to the reader is no label, in words. */
const longestLabel = 8;
/** A notice has no more words. */
const longestNotice = 250;
/** An element with more of them is no notice, and long to read. */
const mostChildren = 40;
/** A page has some dozens; looking around each takes time. */
const mostControls = 500;
/** A page has one or two above its comments. */
const mostHeadings = 20;

/** Take from a page what only asks its readers for something: their consent, their address, their money. */
export function withoutNotices(document: Document, headline: Element | undefined): void {
	for (const control of [...document.querySelectorAll(controls)]
		.filter(isCall)
		.slice(0, mostControls))
		if (document.contains(control)) noticeAround(control, headline)?.remove();
	const headings = [...document.querySelectorAll('h2, h3, h4, h5, h6')].filter(isOfComments);
	for (const heading of headings.slice(0, mostHeadings))
		if (document.contains(heading)) partBelow(heading, headline)?.remove();
}

function isCall(control: Element): boolean {
	return control.tagName !== 'A' || calls.test(control.textContent.trim());
}

/** The largest element around a control that is a notice and nothing else. */
function noticeAround(control: Element, headline: Element | undefined): Element | undefined {
	let notice: Element | undefined;
	for (let at = control.parentElement; at && mayGo(at, headline); at = at.parentElement) {
		if (at.children.length > mostChildren) break;
		const lines = linesOfElement(at);
		if (lettersOf(lines.join(' ')).split(' ').length > longestNotice) break;
		const isInText = at.closest('article, main') !== null && lines.some(isSentenceOfNews);
		if (isNotice(lines) && !isInText) notice = at;
	}
	return notice;
}

const kept = 'html, body, main, article, blockquote';

function mayGo(element: Element, headline: Element | undefined): boolean {
	return !element.matches(kept) && !(headline && element.contains(headline));
}

/** Whether lines are about no more than that, line by line: news that holds a notice keeps its words. */
function isNotice(lines: readonly string[]): boolean {
	if (!lines.some((line) => topics.test(line)) || !lines.some((line) => reader.test(line)))
		return false;
	return lines.every(
		(line) =>
			!told.test(line) &&
			(topics.test(line) || reader.test(line) || lettersOf(line).split(' ').length <= longestLabel),
	);
}

/** A full sentence that is about none of that belongs to the text, whomever it speaks to: “You must register by May.” */
function isSentenceOfNews(line: string): boolean {
	return (
		/[.!?]$/u.test(line) && !topics.test(line) && lettersOf(line).split(' ').length > longestLabel
	);
}

/** “Comments (2)”, “3 thoughts on …”: what readers wrote stands below. */
function isOfComments(heading: Element): boolean {
	return /^(?:(?:\d+|no|all|view|join|reader|readers['’]) )*(?:comments?|replies|responses)(?: ?\(?\d+\)?)?$|^\d+ (?:thoughts|comments|responses|replies) (?:on|to)\b|^leave a (?:comment|reply)$/iu.test(
		heading.textContent.trim(),
	);
}

/** The part of the page that a heading begins. */
function partBelow(heading: Element, headline: Element | undefined): Element | undefined {
	const [first] = linesOfElement(heading);
	let part: Element | undefined;
	for (let at = heading.parentElement; at && mayGo(at, headline); at = at.parentElement) {
		if (linesOfElement(at)[0] !== first) break;
		part = at;
	}
	return part;
}
