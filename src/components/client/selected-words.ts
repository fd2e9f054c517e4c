import type { Selected } from '../../views/links/passage-fragment.ts';

/** Where a reader’s selection lies in an article. */
export interface SelectedWords extends Selected {
	/** The elements that hold words of it, at least one. */
	readonly blocks: readonly HTMLElement[];
}

const words = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' });

/** What is selected of the words of the article, widened to whole words; null where nothing is. */
export function selectedWords(): SelectedWords | null {
	const selection = getSelection();
	if (!selection || selection.isCollapsed) return null;
	const range = selection.getRangeAt(0);
	const found = [...document.querySelectorAll<HTMLElement>('[data-words]')]
		.filter((block) => range.intersectsNode(block))
		.map((block) => ({ block, ...spanIn(block, range) }))
		.filter(({ piece }) => piece !== '');
	const [first, last] = [found[0], found.at(-1)];
	if (!first || !last) return null;
	return {
		blocks: found.map(({ block }) => block),
		pieces: found.map(({ piece }) => piece),
		before: first.before,
		after: last.after,
	};
}

function spanIn(block: HTMLElement, range: Range) {
	const text = block.textContent;
	const from = offsetIn(block, range.startContainer, range.startOffset) ?? 0;
	const to = offsetIn(block, range.endContainer, range.endOffset) ?? text.length;
	const chosen = text.slice(from, to);
	if (chosen.trim() === '') return { piece: '', before: '', after: '' };
	const start = from + chosen.length - chosen.trimStart().length;
	const end = to - (chosen.length - chosen.trimEnd().length);
	const [first, last] = [wordAt(text, start), wordAt(text, end - 1)];
	return {
		piece: text.slice(first.from, last.to),
		before: text.slice(0, first.from),
		after: text.slice(last.to),
	};
}

/** How many characters of the block stand before a point; null where the point lies outside. */
function offsetIn(block: HTMLElement, node: Node, offset: number): number | null {
	if (!block.contains(node)) return null;
	const before = document.createRange();
	before.setStart(block, 0);
	before.setEnd(node, offset);
	return before.toString().length;
}

/** Browsers find whole words only. */
function wordAt(text: string, at: number) {
	const { index = at, segment = '' } = words.segment(text).containing(at) ?? {};
	return { from: index, to: index + segment.length };
}
