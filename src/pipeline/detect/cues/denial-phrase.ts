import { claimNounFrom } from '../../../language/claim-noun-from.ts';
import { denialPhraseLength } from '../../../language/stance-verbs.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { lowerWords } from '../sentences/lower-words.ts';

/** The longest phrase has four words, and one must stand behind it. */
const longest = 5;

/** How many tokens from one on make a phrase that calls words false, such as “took issue with”; 0 where none does. */
export function denialPhraseAt(tokens: readonly FrameToken[], index: number): number {
	const near = tokens.slice(index, index + longest);
	const quoted = near.findIndex(({ pos }) => pos === quotedPos);
	const length = denialPhraseLength(lowerWords(quoted < 0 ? near : near.slice(0, quoted)));
	return length > 0 && isOfWords(tokens, index + length) ? length : 0;
}

/** “slapped down claims”, “pushed back on this”, “was ruled out by”: one may knock down a tree. */
function isOfWords(tokens: readonly FrameToken[], at: number): boolean {
	if (/^(?:it|this|that|these|those|by)$/u.test(tokens[at]?.lower ?? '')) return true;
	return claimNounFrom(tokens, at) >= 0;
}
