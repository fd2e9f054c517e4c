import type { Article } from '../../../model/article.ts';
import { exactText, type TextPositionSelector } from '../../../model/selector.ts';
import { firstIndex } from '../../../model/spans-over.ts';

/**
 * “Asked about her marriage, Roe said: “That's not true””, ““It is a lie,” said Roe of the flag”: whether the sentence
 * of some words tells what they are about, so that they go back to nothing before it.
 */
export function isOfTopic(
	{ text, sentences }: Article,
	{ start, end }: TextPositionSelector,
): boolean {
	const sentence = sentences[firstIndex(sentences.length, (at) => sentences[at]!.end > start)];
	if (!sentence) return false;
	const before = exactText(text, { start: sentence.start, end: Math.max(sentence.start, start) });
	const behind = exactText(text, { start: end, end: Math.max(end, sentence.end) });
	return opens.test(before) || closes.test(behind);
}

const opens =
	/^\P{L}*(?:(?:when |once )?(?:asked|pressed|questioned|quizzed) (?:[^,]{0,30} )?(?:about|on|over)\b|(?:on|of|about|as for) (?:his|her|their|its|the|talk|reports?|claims?|rumou?rs?)\b[^,]{2,60},)/iu;
const closes =
	/^[”"’']?,? (?:\p{L}+ ){1,5}(?:of|about) (?:the|his|her|their|its|that|those|reports|claims)\b/iu;
