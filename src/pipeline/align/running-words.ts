import type { Reading } from '../../model/reading.ts';
import { overlap, type TextPositionSelector } from '../../model/selector.ts';
import { fold } from '../../language/words.ts';

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
	return own.flatMap((block) => {
		const quoted = reading.quotations.filter((quotation) => overlap(block, quotation) > 0);
		const text = reading.text.slice(block.start, block.end);
		const words = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
			word: fold(word),
			start: block.start + index,
			end: block.start + index + word.length,
		}));
		const outside = words.filter((word) => quoted.every((each) => overlap(word, each) === 0));
		const breaks = quoted.map(({ start, end }) => ({ word: null, start, end }));
		return [...outside, ...breaks].sort((a, b) => a.start - b.start);
	});
}
