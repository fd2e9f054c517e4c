import type { Nodes, Root } from 'mdast';
import type { WrittenBlock, WrittenInline } from '../model/written-text.ts';
import { badLink, leadsClearly, nodeTooDeep, tooDeep } from './tree-rules.ts';

/** What one kind of text has besides paragraphs, lists, emphasis and links, and what becomes of all else. */
export interface Grammar<OwnInline, Own> {
	/** Null where the node is nothing that this kind of text has of its own. */
	readonly block: (node: Nodes) => readonly Own[] | null;
	readonly inline: (node: Nodes) => readonly OwnInline[] | null;
	/** Takes down that a node has no place here, and why where that is not said of all such nodes. */
	readonly refuse: (node: Nodes, reason?: string) => readonly never[];
}

/** A text as a tree of what it may hold; whatever else it has is refused. */
export function writtenTree<OwnInline, Own>(
	tree: Root,
	grammar: Grammar<OwnInline, Own>,
): readonly WrittenBlock<OwnInline, Own>[] {
	const deep = nodeTooDeep(tree);
	return deep ? grammar.refuse(deep, tooDeep) : writtenBlocks(tree.children, grammar);
}

export function writtenBlocks<OwnInline, Own>(
	nodes: readonly Nodes[],
	grammar: Grammar<OwnInline, Own>,
): WrittenBlock<OwnInline, Own>[] {
	return nodes.filter(isShown).flatMap((node) => grammar.block(node) ?? blockOf(node, grammar));
}

export function writtenInlines<OwnInline>(
	nodes: readonly Nodes[],
	grammar: Grammar<OwnInline, unknown>,
): WrittenInline<OwnInline>[] {
	return nodes.filter(isShown).flatMap((node) => grammar.inline(node) ?? inlineOf(node, grammar));
}

/** What stands in braces was found to be a comment. */
function isShown({ type }: Nodes): boolean {
	return type !== 'mdxFlowExpression' && type !== 'mdxTextExpression';
}

function blockOf<OwnInline, Own>(
	node: Nodes,
	grammar: Grammar<OwnInline, Own>,
): readonly WrittenBlock<OwnInline, Own>[] {
	switch (node.type) {
		case 'paragraph': {
			const of = writtenInlines(node.children, grammar);
			return of.length > 0 ? [{ kind: 'paragraph', of }] : [];
		}
		case 'list': {
			const items = node.children.map(({ children }) => writtenBlocks(children, grammar));
			return [{ kind: 'list', ordered: node.ordered ?? false, items }];
		}
		default:
			return grammar.refuse(node);
	}
}

function inlineOf<OwnInline>(
	node: Nodes,
	grammar: Grammar<OwnInline, unknown>,
): readonly WrittenInline<OwnInline>[] {
	switch (node.type) {
		case 'text':
			return [{ kind: 'text', text: node.value }];
		case 'break':
			return [{ kind: 'break' }];
		case 'emphasis':
		case 'strong':
			return [{ kind: node.type, of: writtenInlines(node.children, grammar) }];
		case 'link':
			if (!leadsClearly(node.url)) return grammar.refuse(node, badLink);
			return [{ kind: 'link', to: node.url, of: writtenInlines(node.children, grammar) }];
		default:
			return grammar.refuse(node);
	}
}
