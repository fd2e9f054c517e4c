import type { Block } from '../../model/block.ts';
import { exactText, type TextPositionSelector } from '../../model/selector.ts';
import { firstFrom } from '../../model/spans-over.ts';
import type { ArticleMarkers } from './article-markers.ts';
import { cutMarkers, type Piece } from './cut-markers.ts';
import type { MarkedElement } from './marked-element.ts';
import { encodeWhiteSpace } from './white-space-code.ts';

/** Each block of a text as a paragraph in which claims and quotations are marked. */
export function markBlocks(
	text: string,
	blocks: readonly Block[],
	markers: ArticleMarkers,
): MarkedElement[] {
	const pieces = cutMarkers(markers, blocks);
	return blocks.map((block, index) => {
		const { id, role } = block;
		const gap = text.slice(block.end, blocks[index + 1]?.start);
		const after = gap === '\n' ? {} : { after: encodeWhiteSpace(gap) };
		const children = weave(text, block, pieces[index]!);
		return { name: 'Paragraph', attributes: { id, role, ...after }, children };
	});
}

type Children = MarkedElement['children'][number][];

/** Lay the pieces of the outer layer into a span of text, and the inner layers into both. */
function weave(
	text: string,
	span: TextPositionSelector,
	[layer, ...inner]: readonly (readonly Piece[])[],
): Children {
	const words = exactText(text, span);
	if (!layer) return words === '' ? [] : [words];
	const children: Children = [];
	let from = span.start;
	for (const piece of piecesWithin(layer, span)) {
		children.push(...weave(text, { start: from, end: piece.start }, inner));
		children.push(markedPiece(piece, weave(text, piece, inner)));
		from = piece.end;
	}
	return children.concat(weave(text, { start: from, end: span.end }, inner));
}

function markedPiece({ marker, continued }: Piece, children: Children): MarkedElement {
	const { name, anchor, attributes } = marker;
	const id = anchor === null || continued ? {} : { id: anchor };
	const goesOn = continued ? { continued: 'true' } : {};
	return { name, attributes: { ...id, ...attributes, ...goesOn }, children };
}

/** The pieces that begin in a span. They are in order, and none crosses the border of a span. */
function piecesWithin(
	layer: readonly Piece[],
	{ start, end }: TextPositionSelector,
): readonly Piece[] {
	return layer.slice(firstFrom(layer, start), firstFrom(layer, end));
}
