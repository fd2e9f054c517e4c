import type { Block } from '../../model/block.ts';
import type { AnalysedArticle, EventAnalysis } from '../../model/event-analysis.ts';
import { finding, type Finding } from '../../model/finding.ts';
import { exactText } from '../../model/selector.ts';
import { articleMarkers } from './article-markers.ts';
import { frontMatter } from './front-matter.ts';
import { markBlocks } from './mark-blocks.ts';
import type { MarkedElement } from './marked-element.ts';
import { unwritableAt } from './unwritable-at.ts';
import { verifiedMdx } from './verified-mdx.ts';

/**
 * Write an article as MDX: its words verbatim, in components that mark its blocks, the tellings of
 * the event's claims and the wordings of its utterances. `sourceTextOf` is the inverse. An article
 * of which the site would show other words than the source has is refused.
 */
export function annotateArticle(
	article: AnalysedArticle,
	text: string,
	event: EventAnalysis,
): { readonly mdx: string } | { readonly finding: Finding } {
	const file = `seeds/${event.id}/${article.file}`;
	const before = text.slice(0, article.blocks[0]?.start);
	const blocks = markBlocks(text, article.blocks, articleMarkers(article, event));
	const crowded = blocks.findIndex((block) => markersIn(block) > mostMarkers);
	if (crowded >= 0) return { finding: tooManyMarkers(file, text, article.blocks[crowded]!) };
	const written = verifiedMdx(frontMatter(article, event.id, before), blocks);
	if ('mdx' in written) return written;
	const block = article.blocks[written.misread[0]!]!;
	return { finding: notWritable(file, text, block) };
}

/**
 * Most pieces of markers in one block. The time that the site's parser takes grows with the square
 * of their number: 2,000 take under half a second, 8,000 nine seconds.
 */
const mostMarkers = 2000;

function markersIn({ children }: MarkedElement): number {
	const elements = children.filter((child) => typeof child !== 'string');
	return elements.reduce((sum, element) => sum + 1 + markersIn(element), 0);
}

function tooManyMarkers(file: string, text: string, block: Block): Finding {
	const reason = `This line holds more than ${mostMarkers} claims and quotations, too many for one paragraph of a page. Split it into several lines.`;
	return finding('not-writable-as-mdx', { file, reason, at: { text, offset: block.start } });
}

function notWritable(file: string, text: string, block: Block): Finding {
	const unwritable = unwritableAt(exactText(text, block));
	const offset = block.start + (unwritable ?? 0);
	const codePoint = text.codePointAt(offset)!.toString(16).toUpperCase().padStart(4, '0');
	const reason =
		unwritable === null
			? 'The words of this line would change on a page. Write the line in other characters, or split it.'
			: `The character U+${codePoint} would change on a page. Take it out of the file, or put the character that was meant in its place.`;
	return finding('not-writable-as-mdx', { file, reason, at: { text, offset } });
}
