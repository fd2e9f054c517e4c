import type { MdastNode } from 'satteri';
import { breakMarks } from './letters-of.ts';
import { linesOfElement } from './lines-of-element.ts';
import { pageDocument } from './page-document.ts';

/** The break of a line that its writer did not mean, until a paragraph is whole. */
const wrapped = '\v';
/** Lines that pages set between others, and that come along when words are copied from one. */
const label =
	/(?<=^|\v)(?:advertise?ment|advertising|(?:story|article) continues below(?: advertise?ment)?|scroll to continue)(?=\v|$)/giu;

/** The lines of a block: a paragraph is one, a list as many as its items have, a table as many as its rows. */
export function linesOfMarkdown(node: MdastNode): string[] {
	if (node.type === 'paragraph' || node.type === 'heading') return filled(wordsOf(node));
	if (node.type === 'code') return filled(node.value);
	if (node.type === 'html') return linesOfHtml(node.value);
	if (node.type === 'tableRow') return filled(childrenOf(node).map(wordsOf).join('  '));
	const lines = childrenOf(node).flatMap(linesOfMarkdown);
	const number = node.type === 'list' ? numberOf(node) : '';
	return lines.map((line, at) => (at === 0 ? number + line : line));
}

const childrenOf = (node: MdastNode) =>
	'children' in node ? (node.children as readonly MdastNode[]) : [];

/** “1986. That was the year.” is a list of one item to Markdown, and a sentence to those who read it. */
function numberOf({ start, children }: Extract<MdastNode, { type: 'list' }>): string {
	return children.length === 1 && (start ?? 1) > 1 ? `${start}. ` : '';
}

/** The words of HTML within Markdown; a tag that is alone has none. */
function linesOfHtml(source: string): string[] {
	const document = pageDocument(source);
	return document ? linesOfElement(document.body) : [];
}

/** A line break within a paragraph of Markdown is white space, unless it is marked as one. */
function wordsOf(node: MdastNode): string {
	if (node.type === 'break') return '\n';
	if (node.type === 'text') return node.value.replaceAll('\n', wrapped);
	if (node.type === 'inlineCode') return node.value;
	if (node.type === 'html') return signOf(node.value);
	return childrenOf(node).map(wordsOf).join('');
}

/** What a browser shows for a tag between words. */
function signOf(tag: string): string {
	if (/^<br\b/iu.test(tag)) return '\n';
	if (/^<q\b/iu.test(tag)) return '“';
	return /^<\/q\b/iu.test(tag) ? '”' : '';
}

function filled(text: string): string[] {
	return text
		.replace(label, '\n$&\n')
		.replaceAll(wrapped, ' ')
		.replace(breakMarks, '')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}
