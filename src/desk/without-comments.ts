import type { Nodes } from 'mdast';
import type { CheckedMdx } from './allowed-mdx.ts';

/** The text of a page below its header, without what its writers said to each other: comments. */
export function withoutComments(text: string, { tree, body }: CheckedMdx): string {
	const comments = commentsIn(tree);
	const starts = [body, ...comments.map(({ end }) => end)];
	const ends = [...comments.map(({ start }) => start), text.length];
	return starts
		.map((start, at) => text.slice(start, ends[at]))
		.join('')
		.replace(/\n(?:[ \t]*\r?\n){2,}/gu, '\n\n')
		.trim();
}

/** Where comments stand, in their order. All that stands in braces was found to be one. */
function commentsIn(tree: CheckedMdx['tree']): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	const waiting: Nodes[] = [tree];
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if ('children' in node) waiting.push(...node.children);
		const { start, end } = node.position ?? {};
		if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') continue;
		if (start?.offset === undefined || end?.offset === undefined) continue;
		found.push({ start: start.offset, end: end.offset });
	}
	return found.toSorted((a, b) => a.start - b.start);
}
