import type { AnalysedArticle } from '../../model/event-analysis.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import { spansOver } from '../../model/spans-over.ts';

type Parts = Pick<AnalysedArticle, 'blocks' | 'sentences' | 'headline'>;

/**
 * What may be published of an article of which only an excerpt may, for each of its blocks: the
 * sentences in which something is marked, whole, and the headline, by which an article is cited.
 * Neighbours are one span.
 *
 * @param marked In the order of the text.
 */
export function keptSpans(
	text: string,
	{ blocks, sentences, headline }: Parts,
	marked: readonly TextPositionSelector[],
): TextPositionSelector[][] {
	const over = spansOver(marked);
	const byBlock = Map.groupBy(sentences, ({ block }) => block);
	const title = headline ? blocks.find(({ role }) => role === 'headline') : undefined;
	return blocks.map((block) => {
		if (block === title) return [spanOf(block)];
		const told = (byBlock.get(block.id) ?? []).filter((each) => over(each).length > 0);
		// whatever is marked is published, even where no sentence was made out
		const marks = over(block).map((mark) => within(block, mark));
		return joined(text, [...told.map(spanOf), ...marks], block);
	});
}

const spanOf = ({ start, end }: TextPositionSelector): TextPositionSelector => ({ start, end });

function within(block: TextPositionSelector, span: TextPositionSelector): TextPositionSelector {
	return { start: Math.max(block.start, span.start), end: Math.min(block.end, span.end) };
}

/** Join spans that only white space keeps apart, and give that at the ends of the block to them. */
function joined(
	text: string,
	spans: readonly TextPositionSelector[],
	block: TextPositionSelector,
): TextPositionSelector[] {
	const isBlank = (start: number, end: number) => text.slice(start, end).trim() === '';
	const all: TextPositionSelector[] = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start)) {
		const last = all.at(-1);
		const begin = last?.end ?? block.start;
		const start = isBlank(begin, span.start) ? Math.min(begin, span.start) : span.start;
		if (last && start <= last.end)
			all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
		else all.push({ start, end: span.end });
	}
	const end = all.at(-1);
	if (end && isBlank(end.end, block.end)) all[all.length - 1] = { ...end, end: block.end };
	return all;
}
