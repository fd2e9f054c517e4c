import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { Passage } from '../../model/passage.ts';
import type { TextPositionSelector } from '../../model/selector.ts';

/** What stands around a passage, as far as it is known. */
export interface Surroundings {
	readonly before: string;
	readonly after: string;
	/** Whether the text goes on before it, after it. */
	readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** The rest of the block that a passage stands in. */
export function restOfBlock({ blocks }: AnalysedArticle, passage: Passage): Surroundings {
	const block = blocks.find(({ id }) => id === passage.block);
	return within(passage, block ?? passage, block ?? passage);
}

/** The rest of the sentences that a passage begins and ends in. */
export function restOfSentence({ sentences }: AnalysedArticle, passage: Passage): Surroundings {
	const at = (place: number) =>
		sentences.find(({ start, end }) => start <= place && place < end) ?? passage;
	return within(passage, at(passage.start), at(passage.end - 1));
}

function within(
	{ start, end, prefix, suffix }: Passage,
	first: TextPositionSelector,
	last: TextPositionSelector,
): Surroundings {
	const lead = Math.max(0, start - first.start);
	const rest = Math.max(0, last.end - end);
	return {
		before: lead === 0 ? '' : prefix.slice(-lead),
		after: suffix.slice(0, rest),
		cut: { before: lead > prefix.length, after: rest > suffix.length },
	};
}
