import type { Block } from '../../../model/block.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Reading } from '../../../model/reading.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { fold } from '../../../language/words.ts';
import { spansOver } from '../../../model/spans-over.ts';

/** A word of an article, or a place where its own words break off. */
export interface RunningWord extends TextPositionSelector {
	/** The folded word; null for a break. */
	readonly word: string | null;
}

/**
 * The article's own words from the first paragraph to the last. A quotation breaks them: that two
 * articles quote the same speech doesn't make them one origin.
 */
export function runningWords(reading: Reading): RunningWord[] {
	const own = reading.blocks.filter(({ role }) => role === 'body');
	const quotationsOver = spansOver(reading.quotations);
	return own.flatMap((block) => wordsOfBlock(reading.text, block, quotationsOver));
}

function wordsOfBlock(
	text: string,
	block: Block,
	quotationsOver: (place: TextPositionSelector) => Quotation[],
): RunningWord[] {
	const words = Array.from(
		text.slice(block.start, block.end).matchAll(/[\p{L}\p{M}\p{N}]+/gu),
		({ 0: word, index }) => ({
			word: fold(word),
			start: block.start + index,
			end: block.start + index + word.length,
		}),
	);
	const outside = words.filter((word) => quotationsOver(word).length === 0);
	const breaks = quotationsOver(block).map(({ start, end }) => ({ word: null, start, end }));
	return [...outside, ...breaks].sort((a, b) => a.start - b.start);
}
