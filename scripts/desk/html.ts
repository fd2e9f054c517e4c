import { defaultTreeAdapter as tree, html, serializeOuter } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** What stands in an element; nothing stands for itself. */
export type Child = Element | string | null;

/** Attributes by name; one that is false or absent is left out, one that is true has no value. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element of a page. Words and attributes are escaped by the library that writes it. */
export function h(name: string, attributes: Attributes = {}, ...children: Child[]): Element {
	const attrs = Object.entries(attributes).flatMap(([key, value]) =>
		value === false || value === undefined
			? []
			: [{ name: key, value: value === true ? '' : value }],
	);
	const element = tree.createElement(name, html.NS.HTML, attrs);
	for (const child of children) {
		if (typeof child === 'string') tree.insertText(element, child);
		else if (child) tree.appendChild(element, child);
	}
	return element;
}

/** A page as it is sent. */
export function toHtml(page: Element): string {
	return `<!doctype html>\n${serializeOuter(page)}\n`;
}
