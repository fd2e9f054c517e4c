import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { WrittenBlock, WrittenInline } from '../model/written-text.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { badLink, leadsClearly, nodeTooDeep, tooDeep } from './tree-rules.ts';

/** Text of paragraphs, lists and quotations, as a tree. @param problems Takes all that is none of these. */
export function writtenBlocks(tree: Root, problems: PlacedProblem[]): WrittenBlock[] {
	const deep = nodeTooDeep(tree);
	if (!deep) return tree.children.flatMap((node) => blockOf(node, problems));
	problems.push(problemAt(deep, tooDeep));
	return [];
}

function blockOf(node: Nodes, problems: PlacedProblem[]): WrittenBlock[] {
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

function inlines(nodes: readonly PhrasingContent[], problems: PlacedProblem[]): WrittenInline[] {
	return nodes.flatMap((node) => inlineOf(node, problems));
}

function inlineOf(node: PhrasingContent, problems: PlacedProblem[]): WrittenInline[] {
	switch (node.type) {
		case 'text':
			return [{ kind: 'text', text: node.value }];
		case 'break':
			return [{ kind: 'break' }];
		case 'emphasis':
		case 'strong':
			return [{ kind: node.type, of: inlines(node.children, problems) }];
		case 'link':
			if (!leadsClearly(node.url)) problems.push(problemAt(node, badLink));
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

function problemAt({ position }: Nodes, reason: string): PlacedProblem {
	return { reason, offset: position?.start.offset ?? 0 };
}
