/** The components that annotated articles are made of; the site defines each of them. */
export const componentNames = ['Paragraph', 'Claim', 'Quotation', 'Omitted'] as const;
export type ComponentName = (typeof componentNames)[number];

/** A piece of an annotated article: words in a component. */
export interface MarkedElement {
	readonly name: ComponentName;
	readonly attributes: Readonly<Record<string, string>>;
	/** Words and the elements among them; no two strings stand side by side, and none is empty. */
	readonly children: readonly (string | MarkedElement)[];
}

/** The words of an element without its markers. */
export function wordsOf({ children }: MarkedElement): string {
	return children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}
