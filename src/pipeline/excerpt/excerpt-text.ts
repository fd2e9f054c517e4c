import type { Block } from '../../model/block.ts';
import { leftOut } from '../../model/excerpt.ts';
import { exactText, type TextPositionSelector } from '../../model/selector.ts';

/** A part of the excerpt; `from` is where it begins in the source, in UTF-16 code units. */
interface Part extends TextPositionSelector {
	readonly from: number;
}

/** The text that is published of an article of which not all may be. */
export interface ExcerptText {
	readonly text: string;
	/** The blocks that something is left of, and one for each run of those that are left out whole. */
	readonly blocks: readonly Block[];
	readonly parts: readonly Part[];
}

/**
 * Write the excerpt of a text. Blocks keep their ids and stay lines; `[…]` stands where words are
 * left out of one, and alone on a line where whole blocks are.
 *
 * @param kept What stays of each block, as `keptSpans` tells it.
 */
export function excerptText(
	source: string,
	blocks: readonly Block[],
	kept: readonly (readonly TextPositionSelector[])[],
): ExcerptText {
	const lines = blocks
		.map((block, at) => ({ block, spans: kept[at]!, gap: gapBefore(source, blocks, kept, at) }))
		.filter(({ spans }, at) => at === 0 || spans.length > 0 || kept[at - 1]!.length > 0);
	let text = '';
	const parts: Part[] = [];
	const written = lines.map(({ block, spans, gap }) => {
		text += gap;
		const start = text.length;
		for (const piece of piecesOf(block, spans)) {
			if (typeof piece !== 'string') parts.push(partAt(text.length, piece));
			text += typeof piece === 'string' ? piece : exactText(source, piece);
		}
		return { ...(spans.length === 0 ? omitted(block) : block), start, end: text.length };
	});
	return { text: `${text}\n`, blocks: written, parts };
}

/** The line end between two blocks: as the source has it where both stay. */
function gapBefore(
	source: string,
	blocks: readonly Block[],
	kept: readonly (readonly TextPositionSelector[])[],
	at: number,
): string {
	if (at === 0) return '';
	const both = kept[at]!.length > 0 && kept[at - 1]!.length > 0;
	return both ? source.slice(blocks[at - 1]!.end, blocks[at]!.start) : '\n';
}

/** The spans that stay of a block, and what stands in place of the others. */
function piecesOf(
	block: Block,
	spans: readonly TextPositionSelector[],
): (TextPositionSelector | string)[] {
	if (spans.length === 0) return [leftOut];
	const pieces = spans.flatMap((span, at) => {
		if (at > 0) return [` ${leftOut} `, span];
		return span.start > block.start ? [`${leftOut} `, span] : [span];
	});
	return spans.at(-1)!.end < block.end ? [...pieces, ` ${leftOut}`] : pieces;
}

const partAt = (start: number, span: TextPositionSelector): Part => ({
	start,
	end: start + (span.end - span.start),
	from: span.start,
});

function omitted({ id }: Block): Pick<Block, 'id' | 'role' | 'roleBasis'> {
	return { id, role: 'omitted', roleBasis: { rule: 'left out of the excerpt', confidence: 1 } };
}
