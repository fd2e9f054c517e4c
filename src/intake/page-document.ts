import { parseHTML } from 'linkedom';
import { defaultTreeAdapter, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

/** A news page has some thousand elements; finding the article takes time that grows faster than they do. */
const mostElements = 20_000;
/** Pages are some thirty elements deep. The time to read one grows with the cube of this. */
const deepest = 150;

/**
 * The tree of a page; none where it is so large or so deep that reading it would take minutes. The
 * source goes through the parser that keeps to the standard first: the one that gives a document
 * makes no head or body where a page leaves out their tags.
 */
export function pageDocument(source: string): Document | undefined {
	if (tagsIn(source) > mostElements) return undefined;
	const tree = treeOf(source);
	if (!tree || depthOf(tree) > deepest) return undefined;
	return parseHTML(serialize(tree)).document;
}

/** Counted before anything is built of them. */
function tagsIn(source: string): number {
	return source.match(/<[a-z]/giu)?.length ?? 0;
}

class TooMany extends Error {}

/** A page of few tags may have very many elements: one that was left open is opened again in each paragraph. */
function treeOf(source: string): DefaultTreeAdapterTypes.Document | undefined {
	let made = 0;
	const createElement: typeof defaultTreeAdapter.createElement = (...element) => {
		made += 1;
		if (made > mostElements) throw new TooMany();
		return defaultTreeAdapter.createElement(...element);
	};
	try {
		return parse(source, { treeAdapter: { ...defaultTreeAdapter, createElement } });
	} catch (error) {
		if (error instanceof TooMany) return undefined;
		throw error;
	}
}

function depthOf(tree: DefaultTreeAdapterTypes.Document): number {
	const open: (readonly [DefaultTreeAdapterTypes.Node, number])[] = [[tree, 0]];
	let most = 0;
	for (let next = open.pop(); next; next = open.pop()) {
		const [node, depth] = next;
		most = Math.max(most, depth);
		if (!('childNodes' in node)) continue;
		for (const child of node.childNodes) open.push([child, depth + 1]);
	}
	return most;
}

/** What an editor is told of a page that is too much. */
export const tooMuch = `This page has more than ${mostElements.toLocaleString('en')} elements, or more than ${deepest} within each other. Save the article’s words as a .txt file, and add that.`;
