import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { WrittenBlock, WrittenInline } from '../model/written-text.ts';
import type { MdxProblem } from './mdx-problems.ts';

/** Nobody nests lists and emphasis deeper; calls can't be nested without end. */
const deepest = 20;

/** Text of paragraphs, lists and quotations, as a tree. @param problems Takes all that is none of these. */
export function writtenBlocks(tree: Root, problems: MdxProblem[]): WrittenBlock[] {
	const deep = nodeBelow(tree, deepest);
	if (!deep) return tree.children.flatMap((node) => blockOf(node, problems));
	problems.push(problemAt(deep, 'This is nested too deeply. Write it in fewer steps.'));
	return [];
}

/** A node that lies deeper than so many steps. */
function nodeBelow(tree: Root, steps: number): Nodes | undefined {
	let level: Nodes[] = [tree];
	for (let step = 0; step < steps; step++)
		level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
	return level[0];
}

function blockOf(node: Nodes, problems: MdxProblem[]): WrittenBlock[] {
	switch (node.type) {
		case 'paragraph':
			return [{ kind: 'paragraph', of: inlines(node.children, problems) }];
		case 'blockquote':
			return [
				{ kind: 'quote', blocks: node.children.flatMap((child) => blockOf(child, problems)) },
			];
		case 'list': {
			const items = node.children.map(({ children }) =>
				children.flatMap((child) => blockOf(child, problems)),
			);
			return [{ kind: 'list', ordered: node.ordered ?? false, items }];
		}
		case 'mdxFlowExpression':
			return []; // a comment, as has been checked
		default:
			problems.push(problemAt(node, notHere));
			return [];
	}
}

function inlines(nodes: readonly PhrasingContent[], problems: MdxProblem[]): WrittenInline[] {
	return nodes.flatMap((node) => inlineOf(node, problems));
}

function inlineOf(node: PhrasingContent, problems: MdxProblem[]): WrittenInline[] {
	switch (node.type) {
		case 'text':
			return [{ kind: 'text', text: node.value }];
		case 'break':
			return [{ kind: 'break' }];
		case 'emphasis':
		case 'strong':
			return [{ kind: node.type, of: inlines(node.children, problems) }];
		case 'link':
			if (!/^(?:https?:\/\/|\/(?!\/))/i.test(node.url)) problems.push(problemAt(node, badLink));
			return [{ kind: 'link', to: node.url, of: inlines(node.children, problems) }];
		case 'mdxTextExpression':
			return [];
		default:
			problems.push(problemAt(node, notHere));
			return [];
	}
}

const notHere =
	'The text of a review has paragraphs, lists, quotations (“> ”), emphasis and links, and nothing else.';
const badLink = 'A link leads to an address that begins with https:// or, on this site, with “/”.';

function problemAt({ position }: Nodes, reason: string): MdxProblem {
	return { reason, offset: position?.start.offset ?? 0 };
}
