import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { MarkedElement } from './marked-element.ts';
import type { SpelledText } from './spelled-text.ts';

/** Which node the words of a block become: ordinary text, or text written in references. */
type WordNode = (Text | SpelledText)['type'];

/** A block as a flow node that remark-mdx writes on one line of the file. */
export function toMdast(block: MarkedElement, wordNode: WordNode = 'text'): Paragraph {
	return { type: 'paragraph', children: [elementNode(block, wordNode)] };
}

function elementNode(element: MarkedElement, wordNode: WordNode): MdxJsxTextElement {
	const { name, attributes, children } = element;
	return {
		type: 'mdxJsxTextElement',
		name,
		attributes: Object.entries(attributes).map(attributeNode),
		children: children.flatMap((child): PhrasingContent[] => {
			if (typeof child !== 'string') return [elementNode(child, wordNode)];
			return wordNodes(child, wordNode);
		}),
	};
}

/**
 * remark-mdx writes quotation marks in a value as references, but leaves ampersands and line ends
 * as they are, which are read back as something else.
 */
function attributeNode([name, value]: [string, string]): MdxJsxAttribute {
	const safe = value.replace(/[&\n\r]/g, (unit) => `&#${unit.charCodeAt(0)};`);
	return { type: 'mdxJsxAttribute', name, value: safe };
}

/**
 * Astro takes the first “export default function MDXContent” in a compiled module for its own code
 * and drops words of it. An empty fragment within the phrase keeps it from being found.
 */
const astroPhrase = /(?<=export default function )(?=MDXContent)/;

function wordNodes(words: string, type: WordNode): PhrasingContent[] {
	return words.split(astroPhrase).flatMap((value, index): PhrasingContent[] => {
		const node: PhrasingContent = { type, value };
		return index === 0 ? [node] : [emptyFragment(), node];
	});
}

function emptyFragment(): MdxJsxTextElement {
	return { type: 'mdxJsxTextElement', name: null, attributes: [], children: [] };
}
