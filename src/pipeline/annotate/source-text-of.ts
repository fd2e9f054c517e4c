import { whiteSpaceBefore } from './front-matter.ts';
import { wordsOf } from './marked-element.ts';
import { readMdx } from './read-mdx.ts';
import { decodeWhiteSpace } from './white-space-code.ts';

/**
 * The inverse of `annotateArticle`: the source text, of which an annotated article changes nothing.
 * Throws where the file holds more than markers and words.
 */
export function sourceTextOf(mdx: string): string {
	const { matter, blocks } = readMdx(mdx);
	const lines = blocks.map((block) => {
		return wordsOf(block) + decodeWhiteSpace(block.attributes['after'] ?? '\\n');
	});
	return whiteSpaceBefore(matter) + lines.join('');
}
