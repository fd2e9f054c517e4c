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
/** Words that ask for a plan, a feeling or an opinion, or ask in the negative: nothing there could plainly be true. */
const asksNoFact = new RegExp(
	String.raw`\b(?:${[
		'would|will|should|could|can|might|may|want|wants|wanted|has to|have to|had to|going to|about to',
		'plans?|planned|intends?|considered|thought of|tempted|ready',
		'regret(?:s|ted)?|sorry|worried|concerned|afraid|happy|confident|ashamed|minded|bothered?',
		'believe[sd]?|think|thinks|thought|feels?|felt|expect(?:s|ed)?|mistake|chance|message|anything',
		"not|never|no|nobody|\\p{L}+n['’]t|den(?:y|ies|ied)|refus(?:es|ed)|meant",
	].join('|')})\b`,
	'iu',
);

/** What the sentence of an answer asks, or the one before of whoever answers; null where it asks nothing that may be so. */
function questionOf(
	{ text, sentences }: Article,
	{ start, speaker }: Quotation,
): TextPositionSelector | null {
	const at = firstIndex(sentences.length, (index) => sentences[index]!.end > start);
	const [before, own] = [sentences[at - 1], sentences[at]];
	const isAsked = before && speaker && isNamedAsked(exactText(text, before), speaker.name);
	return (own && askedIn(text, own)) ?? (isAsked ? askedIn(text, before) : null);
}

/** “Roe was asked whether …”. */
const isNamedAsked = (sentence: string, who: string): boolean =>
	/\b(?:was|were) (?:\p{L}+ )?asked\b/u.test(sentence) && sentence.includes(who.split(' ').at(-1)!);

function askedIn(text: string, sentence: TextPositionSelector): TextPositionSelector | null {
	const found = question.exec(exactText(text, sentence));
	if (!found || asksNoFact.test(found.groups!['content']!)) return null;
	const [from, to] = found.indices!.groups!['content']!;
	return { start: sentence.start + from, end: sentence.start + to };
}
