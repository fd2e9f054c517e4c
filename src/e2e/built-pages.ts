import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** A page as it lies in the folder of a site. */
export interface BuiltPage {
	/** Its path within the site: `about/index.html`. */
	readonly path: string;
	readonly html: string;
	readonly elements: readonly Element[];
}

/** All files of a site, by their paths, in order. */
export function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}

export function builtPages(out: string): BuiltPage[] {
	return filesIn(out)
		.filter((path) => path.endsWith('.html'))
		.map((path) => builtPage(out, path));
}

export function builtPage(out: string, path: string): BuiltPage {
	const html = readFileSync(join(out, path), 'utf8');
	return { path, html, elements: elementsIn(parse(html)) };
}

/** A node and all elements in it, in the order of the page. */
export function elementsIn(node: DefaultTreeAdapterTypes.Node): Element[] {
	const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
	return tree.isElementNode(node) ? [node, ...inner] : inner;
}

export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The words in an element, as they stand in its page. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
	if (tree.isTextNode(node)) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The ids of a page, one for each element that has one. */
export function idsOf({ elements }: BuiltPage): string[] {
	return elements.flatMap((element) => attribute(element, 'id') ?? []);
}
