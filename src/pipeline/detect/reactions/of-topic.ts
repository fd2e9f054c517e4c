import type { Article } from '../../../model/article.ts';
import { exactText, type TextPositionSelector } from '../../../model/selector.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';

/**
 * “Asked about her marriage, Roe said: “That's not true””, ““It is a lie,” said Roe of the flag”: whether the sentence
 * of some words tells what they are about, so that they go back to nothing before it.
 */
export function isOfTopic(
	{ text, sentences }: Article,
	{ start, end }: TextPositionSelector,
): boolean {
	const sentence = sentences[sentenceAt(sentences, start)];
	if (!sentence) return false;
	const before = exactText(text, { start: sentence.start, end: Math.max(sentence.start, start) });
	const behind = exactText(text, { start: end, end: Math.max(end, sentence.end) });
	return opens.test(before) || closes.test(behind);
}

const opens =
	/^\P{L}*(?:(?:when |once )?(?:asked|pressed|questioned|quizzed) (?:[^,]{0,30} )?(?:about|on|over)\b|(?:on|of|about|as for) (?:his|her|their|its|the|talk|reports?|claims?|rumou?rs?)\b[^,]{2,60},)/iu;
/** “said Roe of the flag”, and no “said the mayor of the town”. */
const closes =
	/^[”"’']?,? (?:[\p{L}.]+ ){0,5}(?:said|says|told reporters|\p{Lu}[\p{L}'’-]+) (?:of|about) (?:the|his|her|their|its|that|those|reports|claims)\b/u;
