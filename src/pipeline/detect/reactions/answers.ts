import type { Article } from '../../../model/article.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Reaction } from '../../../model/reaction.ts';
import { exactText, type TextPositionSelector } from '../../../model/selector.ts';
import { firstIndex } from '../../../model/spans-over.ts';

/** “Asked if he had taken it, Roe said: “No.””: what those who are asked deny or confirm in a word. */
export function answers(article: Article, quotations: readonly Quotation[]): Reaction[] {
	return quotations.flatMap((quotation): Reaction[] => {
		const { speaker, cue } = quotation;
		const stance = answerOf(exactText(article.text, quotation));
		const to = stance && questionOf(article, quotation);
		return to && speaker && cue ? [{ ...cue, speaker, stance, to }] : [];
	});
}

const end = String.raw`(?=\W*$|[,.!;])`;
const no = new RegExp(
	String.raw`^\P{L}*(?:no|never|not at all|(?:absolutely|certainly|of course|definitely) not)${end}`,
	'iu',
);
const yes = new RegExp(
	String.raw`^\P{L}*(?:yes|yeah|yup|correct|that(?:['’]s| is) (?:right|correct))${end}`,
	'iu',
);

function answerOf(words: string): 'denies' | 'confirms' | null {
	if (no.test(words)) return 'denies';
	return yes.test(words) ? 'confirms' : null;
}

/** “asked by reporters whether he had taken it”. */
const question =
	/\basked (?:by [^,“”"]{2,40} |again |repeatedly |point-blank |directly )?(?:whether|if) (?<content>[^,.!?;:“”"]{8,200})/diu;
/** Words that ask for a plan or a feeling: nothing there could be true. */
const asksNoFact =
	/\b(?:would|will|should|could|can|might|may|want|wants|wanted|regret|regrets|regretted|plans?|planned|intends?|ready|sorry|worried|concerned|afraid|happy|tempted|considered)\b/iu;

/** What the sentence of an answer asks; null where it asks nothing that may be so. */
function questionOf(
	{ text, sentences }: Article,
	{ start }: TextPositionSelector,
): TextPositionSelector | null {
	const sentence = sentences[firstIndex(sentences.length, (at) => sentences[at]!.end > start)];
	const found = sentence && question.exec(exactText(text, sentence));
	if (!found || asksNoFact.test(found.groups!['content']!)) return null;
	const [from, to] = found.indices!.groups!['content']!;
	return { start: sentence.start + from, end: sentence.start + to };
}
