import type { Claim } from '../../model/claim.ts';
import type { Passage } from '../../model/passage.ts';
import { overlap } from '../../model/selector.ts';
import type { Utterance } from '../../model/utterance.ts';
import { text } from '../interface-text.ts';
import { haveWordsInCommon } from '../wording/words-in-common.ts';

/**
 * Whether another passage gives the words of this one. A speech may be quoted in several parts: then one that has not
 * a word of this part in it gives another part. Where an article quotes but one part, that is taken for what the group is of.
 */
export function mayRender(
	told: Claim | Utterance,
	passages: readonly Passage[],
	at: number,
	other: number,
): boolean {
	const [one, another] = [passages[at]!, passages[other]!];
	const inParts = [one, another].some(({ article }) => partsIn(passages, article).length > 1);
	return !isSpeech(told) || !inParts || haveWordsInCommon(one.exact, another.exact);
}

/** What the article of a passage tells of the same besides; null where it tells no more. Words within these words are not told again. */
export function inThisArticle(
	told: Claim | Utterance,
	passages: readonly Passage[],
	at: number,
): string | null {
	const one = passages[at]!;
	const others = partsIn(passages, one.article).filter((each) => overlap(each, one) === 0);
	if (others.length === 0) return null;
	if (!isSpeech(told) || others.some(({ exact }) => haveWordsInCommon(one.exact, exact)))
		return text.article.again;
	return others.some(({ start }) => start < one.start) ? text.article.goneOn : text.article.goesOn;
}

const isSpeech = (told: Claim | Utterance): boolean => 'wordings' in told;

const partsIn = (passages: readonly Passage[], article: string) =>
	passages.filter((each) => each.article === article);
