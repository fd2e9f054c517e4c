import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/**
 * The source words of a built article page, by the id of their block: the text of the elements
 * with `data-words`, in the order of the page.
 */
export function pageWords(html: string): Map<string, string> {
	const words = elementsOf(parse(html)).flatMap((element): [string, string][] => {
		const id = element.attrs.find(({ name }) => name === 'data-words')?.value;
		return id === undefined ? [] : [[id, textOf(element)]];
	});
	return new Map(words);
}

function elementsOf(node: Node): DefaultTreeAdapterTypes.Element[] {
	const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
	return tree.isElementNode(node) ? [node, ...inner] : inner;
}

function textOf(node: Node): string {
	if (tree.isTextNode(node)) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
