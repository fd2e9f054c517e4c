import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Citation } from '../model/explainer.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The elements of an explainer: by which attributes each names what it cites, and of what kind that is. */
const elements = {
	Cite: { claim: 'claim', quotation: 'utterance' },
	Quote: { of: 'utterance' },
} as const satisfies Record<string, Record<string, Citation['kind']>>;
type Name = keyof typeof elements;

const options = ['version', 'outlet', 'words'];

/** The components of an explainer, with the attributes that each may have. */
export const citingComponents: Readonly<Record<Name, readonly string[]>> = {
	Cite: [...Object.keys(elements.Cite), ...options],
	Quote: [...Object.keys(elements.Quote), ...options],
};

export function isElement(node: Nodes): node is Element {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** What an element cites, or why that can't be told. */
export function citationIn(node: Element): { citation: Citation } | { reason: string } {
	const name = (Object.keys(elements) as Name[]).find((known) => known === node.name);
	if (!name) return { reason: notInExplainers(node.name) };
	if (node.children.length > 0)
		return {
			reason: `Nothing stands inside <${name} />: write it behind the words, and close it with “/>”.`,
		};
	const given = attributesOf(node);
	return 'reason' in given ? given : citationFrom(name, given.values);
}

function notInExplainers(name: string | null | undefined): string {
	return `<${name ?? ''}> is not shown in explainers; <Cite /> and <Quote /> are.`;
}

/** That no others stand there, and none is code, has been checked. */
function attributesOf({
	attributes,
}: Element): { values: Map<string, string> } | { reason: string } {
	const values = new Map<string, string>();
	for (const attribute of attributes) {
		if (attribute.type !== 'mdxJsxAttribute') continue;
		const { name, value } = attribute;
		if (typeof value !== 'string' || value.trim() === '')
			return { reason: `Write a value in quotation marks: ${name}="…".` };
		values.set(name, value.trim());
	}
	return { values };
}

function citationFrom(name: Name, values: ReadonlyMap<string, string>) {
	const kinds = new Map<string, Citation['kind']>(Object.entries(elements[name]));
	const given = [...kinds.keys()].filter((key) => values.has(key));
	const [key] = given;
	if (key === undefined || given.length > 1)
		return {
			reason: `<${name} /> names one thing that it cites: ${[...kinds.keys()].map((each) => `${each}="ID"`).join(' or ')}.`,
		};
	const version = values.get('version') ?? '1';
	if (!/^[1-9]\d{0,5}$/u.test(version))
		return { reason: 'The version is a number such as version="2".' };
	const [outlet, words] = [values.get('outlet'), values.get('words')];
	const citation: Citation = {
		kind: kinds.get(key)!,
		id: values.get(key)!,
		quotes: name === 'Quote',
		version: Number(version),
		...(outlet !== undefined && { outlet }),
		...(words !== undefined && { words }),
	};
	return { citation };
}
