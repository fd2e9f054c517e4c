import { lettersOf } from './letters-of.ts';
import { blocks, linesOfElement } from './lines-of-element.ts';

/** What a page shows below the headline and above the text besides a standfirst. */
const others =
	'nav, aside, figure, figcaption, form, button, footer, address, details, dialog, time, [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], [role="navigation"], [role="dialog"], [role="banner"]';
const namedOthers =
	/byline|author|writer|caption|credit|share|social|cookie|consent|gdpr|newsletter|sign-?up|subscri|promo|advert|\bads?\b|related|comment|breadcrumb|\btags?\b|toolbar|menu|widget|audio|listen|dateline|timestamp|(?:^|[\s_-])(?:date|time|meta)(?:$|[\s_-])/iu;
const signed =
	/^(?:by|words by|from|interview|published|posted|updated|last updated|photo|image|listen|watch|share|follow)\b/iu;

/** Fewer words are a label, more are text. */
const [fewestWords, mostWords] = [4, 60];
/** A standfirst of points has no more of them. */
const mostLines = 5;
/** So many letters at the end of a line tell it from others. */
const telling = 40;

/**
 * The lines that stand below the headline, to be asked for before the text is looked for: that
 * changes the page.
 */
export function linesBelow(headline: Element): readonly Below[] {
	const below: Below[] = [];
	for (let at: Element | null = headline; at && at.tagName !== 'BODY'; at = at.parentElement)
		for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
			below.push(...linesIn(next));
	return below;
}

interface Below {
	readonly line: string;
	/** Whether it may be of a standfirst by where it stands and what it is. */
	readonly isOpen: boolean;
}

/** What stands between the headline and the text that was found, and is neither byline nor date nor label. */
export function standfirst(below: readonly Below[], found: readonly string[]): string[] {
	const text = found.map(lettersOf).join('\n');
	const isFound = ({ line }: Below) => text.includes(lettersOf(line).slice(-telling));
	const end = below.findIndex((each) => lettersOf(each.line).length >= telling && isFound(each));
	const open = below.slice(0, Math.max(end, 0)).filter((each) => each.isOpen && !isFound(each));
	return open.slice(0, mostLines).map(({ line }) => line);
}

function linesIn(element: Element): Below[] {
	if (element.matches(others) || namedOthers.test(`${element.className} ${element.id}`)) return [];
	const inner = [...element.children].filter((child) => holdsBlock(child));
	if (inner.length > 0) return [...element.children].flatMap(linesIn);
	const isOpen = !element.querySelector('time, input, button') && !isLinks(element);
	return linesOfElement(element).map((line) => ({ line, isOpen: isOpen && mayBe(line) }));
}

function holdsBlock(element: Element): boolean {
	return blocks.has(element.tagName) || [...element.children].some(holdsBlock);
}

function isLinks(element: Element): boolean {
	const linked = [...element.querySelectorAll('a')].map((link) => link.textContent).join('');
	return linked.length > element.textContent.length / 2;
}

function mayBe(line: string): boolean {
	const words = lettersOf(line).split(' ').length;
	return words >= fewestWords && words <= mostWords && !signed.test(line);
}
