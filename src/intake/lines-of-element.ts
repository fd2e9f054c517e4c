import { breakMarks } from './letters-of.ts';

/** Elements that stand on lines of their own; the words of all others run on. */
export const blocks = new Set(
	'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
		' ',
	),
);

/** Elements whose words are not shown, or are none. */
const silent = new Set(
	'AUDIO BUTTON CANVAS IFRAME MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
		' ',
	),
);

const text = 3;
const element = 1;
/** Marks of words in quotations, outside and within another: a browser writes them, the page does not. */
const quotationMarks = ['“', '”', '‘', '’'] as const;

/** The lines that an element shows, as a browser would set them: a paragraph a line, white space made one. */
export function linesOfElement(root: Element): string[] {
	const parts: string[] = [];
	collect(root, parts, 0);
	return parts
		.join('')
		.split('\n')
		.map((line) => line.replace(breakMarks, '').trim())
		.filter((line) => line !== '');
}

function collect(node: Node, parts: string[], quoted: number): void {
	if (node.nodeType === text) parts.push((node.textContent ?? '').replace(/[\t\n\f\r ]+/gu, ' '));
	if (node.nodeType !== element || silent.has(node.nodeName.toUpperCase())) return;
	if (isNoteMark(node as Element)) return;
	const name = node.nodeName.toUpperCase();
	const [before, after] = around(name, quoted, node as Element);
	parts.push(before);
	for (const child of node.childNodes) collect(child, parts, name === 'Q' ? quoted + 1 : quoted);
	parts.push(after);
}

/** The number of a note behind a word; behind a figure it would be read as a part of it: “in 1974³”. */
function isNoteMark(node: Element): boolean {
	if (node.nodeName.toUpperCase() !== 'SUP') return false;
	const mark = node.textContent.trim();
	const isLinked =
		node.querySelector('a') !== null || node.closest('a')?.textContent.trim() === mark;
	return /^\[\d{1,3}\]$/u.test(mark) || (isLinked && /^\d{1,3}$/u.test(mark));
}

/** What stands on both sides of an element's words. */
function around(name: string, quoted: number, node: Element): readonly [string, string] {
	if (name === 'BR') return ['\n', ''];
	if (name === 'TD' || name === 'TH') return [' ', ' '];
	if (name === 'Q') {
		const at = quoted % 2 === 0 ? 0 : 2;
		return [quotationMarks[at], quotationMarks[at + 1]!];
	}
	// What holds paragraphs is none of their words, though it be a mere span on old pages.
	const isBlock = blocks.has(name) || [...node.children].some(({ tagName }) => blocks.has(tagName));
	return isBlock ? ['\n', '\n'] : ['', ''];
}
