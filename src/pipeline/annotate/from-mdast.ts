import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { componentNames, type ComponentName, type MarkedElement } from './marked-element.ts';

/**
 * The inverse of `toMdast`: read a block from the tree of a parser. Anything but words, known
 * components with attributes that are strings, and empty fragments is an error.
 */
export function fromMdast(node: Nodes): MarkedElement {
	// A line that is nothing but one element is flow to the parser that builds the site.
	const element =
		node.type === 'paragraph' && node.children.length === 1 ? node.children[0]! : node;
	if (!isElement(element)) throw unexpected(node);
	return markedElement(element);
}

function isElement(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function markedElement(node: MdxJsxFlowElement | MdxJsxTextElement): MarkedElement {
	const name = componentNames.find((known) => known === node.name);
	if (!name) throw unexpected(node);
	return { name, attributes: attributesOf(node, name), children: childrenOf(node) };
}

function attributesOf(node: MdxJsxFlowElement | MdxJsxTextElement, name: ComponentName) {
	const entries = node.attributes.map((attribute) => {
		const { type, value } = attribute;
		if (type === 'mdxJsxAttribute' && typeof value === 'string') return [attribute.name, value];
		throw new Error(`An attribute of <${name}> is not a string.`);
	});
	return Object.fromEntries(entries) as Record<string, string>;
}

function childrenOf({
	children,
}: MdxJsxFlowElement | MdxJsxTextElement): MarkedElement['children'] {
	const merged: (string | MarkedElement)[] = [];
	for (const child of children) {
		if (isEmptyFragment(child)) continue;
		const last = merged.at(-1);
		if (child.type !== 'text') merged.push(fromMdast(child));
		else if (typeof last === 'string') merged[merged.length - 1] = last + child.value;
		else merged.push(child.value);
	}
	return merged;
}

function isEmptyFragment(node: Nodes): boolean {
	return (
		isElement(node) &&
		node.name === null &&
		node.attributes.length === 0 &&
		node.children.length === 0
	);
}

function unexpected(node: Nodes): Error {
	const name = isElement(node) ? `<${node.name ?? ''}>` : node.type;
	return new Error(`Annotated articles consist of ${componentNames.join(', ')}, not of ${name}.`);
}
