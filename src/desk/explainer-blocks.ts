import type { Heading, Nodes, Root } from 'mdast';
import type { Citation, CitedWords, ExplainerBlock, OwnBlock } from '../model/explainer.ts';
import { citationIn, isElement, type Element } from './citation-in.ts';
import type { PlacedProblem } from './placed-problem.ts';
import { writtenInlines, writtenTree, type Grammar } from './written-tree.ts';

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

type ExplainerGrammar = Grammar<CitedWords, OwnBlock>;

const allowed =
	'An explainer has headings, paragraphs, lists, emphasis, links, <Cite /> and <Quote />';

/** The text of an explainer as a tree of what one may hold; anything else is a problem. */
export function explainerBlocks(tree: Root): ReadBlocks {
	const cited: PlacedCitation[] = [];
	const problems: PlacedProblem[] = [];
	const refuse: ExplainerGrammar['refuse'] = (
		node,
		reason = `${allowed}, not ${nameOf(node)}.`,
	) => {
		problems.push({ offset: offsetOf(node), reason });
		return [];
	};
	const citationOf = (node: Element): Citation | null => {
		const read = citationIn(node);
		if ('citation' in read) cited.push({ offset: offsetOf(node), citation: read.citation });
		else refuse(node, read.reason);
		return 'citation' in read ? read.citation : null;
	};
	const grammar: ExplainerGrammar = {
		block: (node) => {
			if (node.type === 'heading') return heading(node, grammar);
			const alone = elementAlone(node);
			return alone && standingAlone(alone, citationOf(alone), refuse);
		},
		inline: (node) => {
			if (!isElement(node)) return null;
			const citation = citationOf(node);
			return citation ? [{ kind: 'citation', citation }] : [];
		},
		refuse,
	};
	return { blocks: writtenTree(tree, grammar), cited, problems };
}

function heading(node: Heading, grammar: ExplainerGrammar): readonly OwnBlock[] {
	const { depth, children } = node;
	if (depth === 1)
		return grammar.refuse(node, 'The title stands between the “---”: begin a heading with “##”.');
	if (depth > 3) return grammar.refuse(node, 'Begin a heading with “##” or “###”.');
	const of = writtenInlines(children, grammar);
	return [{ kind: 'heading', depth: depth === 2 ? 2 : 3, of }];
}

/** The element that makes up a block by itself. */
function elementAlone(node: Nodes): Element | null {
	if (isElement(node)) return node;
	if (node.type !== 'paragraph') return null;
	const [first, ...others] = node.children;
	return first && others.length === 0 && isElement(first) ? first : null;
}

function standingAlone(
	node: Element,
	citation: Citation | null,
	refuse: ExplainerGrammar['refuse'],
): readonly OwnBlock[] {
	if (!citation) return [];
	if (citation.quotes) return [{ kind: 'quotation', citation }];
	return refuse(node, 'Put <Cite /> behind the sentence that rests on it, in its paragraph.');
}

function offsetOf({ position }: Nodes): number {
	return position?.start.offset ?? 0;
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
