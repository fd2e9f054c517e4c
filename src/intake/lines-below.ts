import { lettersOf } from './letters-of.ts';
import { blocks, linesOfElement } from './lines-of-element.ts';

/** A line that a page shows below its headline. */
export interface LineBelow {
	readonly line: string;
	/** Whether it may be of a standfirst, by what it is. */
	readonly isHead: boolean;
	/** Whether it is of the article wherever it stands between its lines: a quotation, whole sentences. */
	readonly isText: boolean;
	/** A heading is of the article where what stands below it is. */
	readonly isHeading: boolean;
	/** Who said a quotation that is set apart is of the article where the quotation is. */
	readonly isSource: boolean;
}

/** What a page shows below the headline and within the text besides words of the article. */
const others =
	'nav, figcaption, form, button, address, dialog, time, [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [role="navigation"], [role="dialog"], [role="banner"], footer:not(blockquote footer)';
const namedOthers =
	/byline|author|writer|caption|credit|share|social|cookie|consent|gdpr|newsletter|sign-?up|subscri|promo|advert|\bads?\b|related|comment|breadcrumb|\btags?\b|toolbar|menu|widget|audio|listen|dateline|timestamp|(?:^|[\s_-])(?:date|time|meta)(?:$|[\s_-])/iu;
/** What stands beside the text may belong to it, as a quotation that is set apart does. */
const beside = 'aside, details, figure';
const ofQuotation = 'blockquote, [class*="quote" i]';
const signed =
	/^(?:by|words by|from|interview|published|posted|updated|last updated|photo|image|listen|watch|share|follow)\b/iu;

/** Fewer words are a label, more are text. */
const [fewestWords, mostWords] = [4, 60];
/** A sentence with fewer words may be a label. */
const shortestSentence = 12;

/**
 * The lines that stand below the headline, to be asked for before the text is looked for: that
 * changes the page.
 */
export function linesBelow(headline: Element): readonly LineBelow[] {
	const below: LineBelow[] = [];
	for (let at: Element | null = headline; at && at.tagName !== 'BODY'; at = at.parentElement)
		for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
			below.push(...linesIn(next));
	return below;
}

function linesIn(element: Element): LineBelow[] {
	const named = `${element.className} ${element.id}`;
	if (element.matches(others)) return [];
	if (namedOthers.test(named) && !element.matches(ofQuotation)) return [];
	if ([...element.children].some(holdsBlock)) return [...element.children].flatMap(linesIn);
	if (element.querySelector('time, input, button')) return [];
	const isBeside = element.closest(beside) !== null;
	const lines = linesOfElement(element);
	// A link stays in the row, so that a heading above it is not taken for that of what follows.
	if (isLinks(element)) return lines.map((line) => ({ line, ...nothing }));
	return lines.map((line) => ({
		line,
		isHead: !isBeside && mayBeHead(line),
		isText:
			isText(line) || (element.closest('blockquote') !== null && wordsIn(line) >= fewestWords),
		isHeading: !isBeside && /^H[2-6]$/u.test(element.tagName),
		isSource: isBySource(element) && wordsIn(line) <= shortestSentence,
	}));
}

const nothing = { isHead: false, isText: false, isHeading: false, isSource: false };

function holdsBlock(element: Element): boolean {
	return blocks.has(element.tagName) || [...element.children].some(holdsBlock);
}

/** Whether an element stands in or beside a quotation that is set apart. */
function isBySource(element: Element): boolean {
	const around = element.closest(`${ofQuotation}, aside, figure`);
	return (
		around !== null && (around.matches(ofQuotation) || around.querySelector('blockquote') !== null)
	);
}

function isLinks(element: Element): boolean {
	if (element.closest('a')) return true;
	const linked = [...element.querySelectorAll('a')].map((link) => link.textContent).join('');
	return linked.length > element.textContent.length / 2;
}

const wordsIn = (line: string) => lettersOf(line).split(' ').length;

function mayBeHead(line: string): boolean {
	return wordsIn(line) >= fewestWords && wordsIn(line) <= mostWords && !signed.test(line);
}

function isText(line: string): boolean {
	if (/["“”„«»]|(?<!\p{L})‘/u.test(line)) return true;
	return wordsIn(line) >= shortestSentence && /[.!?…]["”’)]*$/u.test(line);
}
