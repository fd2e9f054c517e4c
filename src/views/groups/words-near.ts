import type { Passage } from '../../model/passage.ts';
import type { TextPositionSelector } from '../../model/selector.ts';

/** The words of a span that lies in the known surroundings of a passage, else an empty string. */
export function wordsNear(passage: Passage, { start, end }: TextPositionSelector): string {
	const known = passage.prefix + passage.exact + passage.suffix;
	const from = passage.start - passage.prefix.length;
	return start < from || end > from + known.length ? '' : known.slice(start - from, end - from);
}
