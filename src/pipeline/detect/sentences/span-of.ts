import type { TextPositionSelector } from '../../../model/selector.ts';
import { quotedPos, type FrameToken } from './frames.ts';

/** The span of some words of a frame. The mark that closes a quotation at the end of words belongs to them. */
export function spanOf(content: readonly FrameToken[]): TextPositionSelector {
	const last = content.at(-1)!;
	return { start: content[0]!.start, end: last.pos === quotedPos ? last.end + 1 : last.end };
}
