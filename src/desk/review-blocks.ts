import type { Root } from 'mdast';
import type { ReviewBlock } from '../model/review.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { writtenBlocks, writtenTree, type Grammar } from './written-tree.ts';

const notHere =
	'The text of a review has paragraphs, lists, quotations (“> ”), emphasis and links, and nothing else.';

/** The text of a review as a tree. @param problems Takes all that has no place in one. */
export function reviewBlocks(tree: Root, problems: PlacedProblem[]): readonly ReviewBlock[] {
	const grammar: Grammar<never, Extract<ReviewBlock, { kind: 'quote' }>> = {
		block: (node) =>
			node.type === 'blockquote'
				? [{ kind: 'quote', blocks: writtenBlocks(node.children, grammar) }]
				: null,
		inline: () => null,
		refuse: ({ position }, reason = notHere) => {
			problems.push({ reason, offset: position?.start.offset ?? 0 });
			return [];
		},
	};
	return writtenTree(tree, grammar);
}
