import { isOfExcerpt, whiteSpaceBefore } from './front-matter.ts';
import { wordsOf } from './marked-element.ts';
import { readMdx } from './read-mdx.ts';
import { decodeWhiteSpace } from './white-space-code.ts';

/**
 * The inverse of `annotateArticle`: the text that an annotated article has in its markers, which is its
 * source or an excerpt of it, and of which it changes nothing.
 * Throws where the file holds more than markers and words.
 */
export function sourceTextOf(mdx: string): string {
	const { matter, blocks } = readMdx(mdx);
	const lines = blocks.map((block) => {
		return wordsOf(block) + decodeWhiteSpace(block.attributes['after'] ?? '\\n');
	});
	return whiteSpaceBefore(matter) + lines.join('');
}

/** Whether an annotated article holds an excerpt of its source. */
export function isExcerpt(mdx: string): boolean {
	return isOfExcerpt(/^---\n(?<matter>.*?)\n---\n/su.exec(mdx)?.groups?.['matter'] ?? '');
}
