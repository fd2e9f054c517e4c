import type { FrameToken } from '../sentences/frames.ts';
import { lowerWords } from '../sentences/lower-words.ts';

/** “Made (it) clear that”, “let it be known that”. */
const phrases =
	/^(?:(?:make|makes|made|making)(?: it)? (?:very |quite |abundantly |perfectly )?(?:clear|plain)|lets? it be known)(?= that )/u;

/** How many tokens from one on make a phrase that tells as “said” does; 0 where none does. */
export function tellingPhraseAt(tokens: readonly FrameToken[], index: number): number {
	if (!/^(?:ma[kd]|let)/u.test(tokens[index]!.lower)) return 0;
	const found = phrases.exec(lowerWords(tokens.slice(index, index + 6)));
	return found ? found[0].split(' ').length : 0;
}
