import type {
	BlockContent,
	DefinitionContent,
	Nodes,
	PhrasingContent,
	Root,
	RootContent,
} from 'mdast';
import type { Citation, ExplainerBlock, ExplainerInline } from '../model/explainer.ts';
import { citationIn, isElement, type Element } from './citation-in.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { badLink, leadsClearly, nodeTooDeep, tooDeep } from './tree-rules.ts';

/** A citation, and where it stands. */
export interface PlacedCitation {
	readonly offset: number;
	readonly citation: Citation;
}

interface ReadBlocks {
	readonly blocks: readonly ExplainerBlock[];
	readonly cited: readonly PlacedCitation[];
	readonly problems: readonly PlacedProblem[];
}

/** What was found on the way, in the order of the file. */
interface Found {
	readonly cited: PlacedCitation[];
	readonly problems: PlacedProblem[];
}

const allowed =
	'An explainer has headings, paragraphs, lists, emphasis, links, <Cite /> and <Quote />';

/** The text of an explainer as a tree of what one may hold; anything else is a problem. */
export function explainerBlocks(tree: Root): ReadBlocks {
	const found: Found = { cited: [], problems: [] };
	const deep = nodeTooDeep(tree);
	if (deep) refuse(deep, tooDeep, found);
	const blocks = deep ? [] : tree.children.flatMap((node) => blockOf(node, found));
	return { blocks, ...found };
}

type BlockNode = RootContent | BlockContent | DefinitionContent;

function blockOf(node: BlockNode, found: Found): ExplainerBlock[] {
	if (isComment(node)) return [];
	switch (node.type) {
		case 'heading':
			return heading(node, found);
		case 'paragraph':
			return paragraph(node.children, found);
		case 'list': {
			const items = node.children.map(({ children }) =>
				children.flatMap((child) => blockOf(child, found)),
			);
			return [{ kind: 'list', ordered: node.ordered ?? false, items }];
		}
		case 'mdxJsxFlowElement':
			return standingAlone(node, found);
		default:
			return refuse(node, `${allowed}, not ${nameOf(node)}.`, found);
	}
}

function heading(node: Nodes & { type: 'heading' }, found: Found): ExplainerBlock[] {
	const { depth, children } = node;
	if (depth === 1)
		return refuse(node, 'The title stands between the “---”: begin a heading with “##”.', found);
	if (depth > 3) return refuse(node, 'Begin a heading with “##” or “###”.', found);
	return [{ kind: 'heading', depth: depth === 2 ? 2 : 3, of: inlines(children, found) }];
}

function paragraph(children: readonly PhrasingContent[], found: Found): ExplainerBlock[] {
	const [first, ...others] = children;
	if (first && others.length === 0 && isElement(first)) return standingAlone(first, found);
	const of = inlines(children, found);
	return of.length > 0 ? [{ kind: 'paragraph', of }] : [];
}

function standingAlone(node: Element, found: Found): ExplainerBlock[] {
	const citation = citationOf(node, found);
	if (!citation) return [];
	if (citation.quotes) return [{ kind: 'quotation', citation }];
	return refuse(
		node,
		'Put <Cite /> behind the sentence that rests on it, in its paragraph.',
		found,
	);
}

function inlines(nodes: readonly PhrasingContent[], found: Found): ExplainerInline[] {
	return nodes.flatMap((node) => inlineOf(node, found));
}

function inlineOf(node: PhrasingContent, found: Found): ExplainerInline[] {
	if (isComment(node)) return [];
	switch (node.type) {
		case 'text':
			return [{ kind: 'text', text: node.value }];
		case 'break':
			return [{ kind: 'break' }];
		case 'emphasis':
		case 'strong':
			return [{ kind: node.type, of: inlines(node.children, found) }];
		case 'link':
			if (!leadsClearly(node.url)) return refuse(node, badLink, found);
			return [{ kind: 'link', to: node.url, of: inlines(node.children, found) }];
		case 'mdxJsxTextElement': {
			const citation = citationOf(node, found);
			return citation ? [{ kind: 'citation', citation }] : [];
		}
		default:
			return refuse(node, `${allowed}, not ${nameOf(node)}.`, found);
	}
}

function citationOf(node: Element, found: Found): Citation | null {
	const read = citationIn(node);
	if ('citation' in read) {
		found.cited.push({ offset: offsetOf(node), citation: read.citation });
		return read.citation;
	}
	refuse(node, read.reason, found);
	return null;
}

function refuse(node: Nodes, reason: string, found: Found): [] {
	found.problems.push({ offset: offsetOf(node), reason });
	return [];
}

function offsetOf({ position }: Nodes): number {
	return position?.start.offset ?? 0;
}

/** What stands in braces was found to be a comment. */
function isComment({ type }: Nodes): boolean {
	return type === 'mdxFlowExpression' || type === 'mdxTextExpression';
}

const names = new Map<string, string>([
	['thematicBreak', 'a line between parts'],
	['blockquote', 'a block of quoted text: quote with <Quote of="…" />'],
	['code', 'code'],
	['inlineCode', 'code'],
	['linkReference', 'a link by reference'],
	['definition', 'a link by reference'],
]);

function nameOf({ type }: Nodes): string {
	return names.get(type) ?? `“${type}”`;
}
