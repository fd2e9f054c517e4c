import type { Article } from '../model/article.ts';
import { contextLength, type Passage } from '../model/passage.ts';
import { exactText, type TextPositionSelector } from '../model/selector.ts';

/**
 * A span of an article with its words and their context. The context stays inside the block in
 * which the span begins and ends, and is cut between words. The article's id is its file name
 * until it is published.
 */
export function passageOf(article: Article, span: TextPositionSelector): Passage {
	const { text, blocks, file } = article;
	const first = blocks.findLast(({ start }) => start <= span.start);
	const last = blocks.find(({ end }) => end >= span.end);
	if (!first) throw new Error(`${file}: the span ${span.start}-${span.end} is in no block.`);
	return {
		start: span.start,
		end: span.end,
		article: file,
		block: first.id,
		exact: exactText(text, span),
		prefix: wordsBefore(text, first.start, span.start),
		suffix: wordsAfter(text, span.end, Math.max(last?.end ?? span.end, span.end)),
	};
}

function wordsBefore(text: string, from: number, to: number): string {
	const start = to - contextLength;
	if (start <= from) return text.slice(from, to);
	const whole = /\s/u.test(text[start - 1]!);
	return whole ? text.slice(start, to) : text.slice(start, to).replace(/^\S*/u, '');
}

function wordsAfter(text: string, from: number, to: number): string {
	const end = from + contextLength;
	if (end >= to) return text.slice(from, to);
	const whole = /\s/u.test(text[end]!);
	return whole ? text.slice(from, end) : text.slice(from, end).replace(/\S*$/u, '');
}
