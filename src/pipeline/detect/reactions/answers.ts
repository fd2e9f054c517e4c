import type { Article } from '../../../model/article.ts';
import type { Quotation } from '../../../model/quotation.ts';
import type { Reaction } from '../../../model/reaction.ts';
import { exactText, type TextPositionSelector } from '../../../model/selector.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { mentions } from './accusing-words.ts';

/** “Asked if he had taken it, Roe said: “No.””: what those who are asked deny or confirm in a word. */
export function answers(article: Article, quotations: readonly Quotation[]): Reaction[] {
	return quotations.flatMap((quotation): Reaction[] => {
		const { speaker, cue } = quotation;
		const stance = answerOf(exactText(article.text, quotation));
		const to = stance && questionOf(article, quotation);
		return to && speaker && cue ? [{ ...cue, speaker, stance, to }] : [];
	});
}

/** “No”, with more behind it, but no refusal to say more. */
const no =
	/^\P{L}*(?:no|never|not at all|(?:absolutely|certainly|of course|definitely) not)(?=\P{L}*$|[,.!;])(?!.*\b(?:comment|question|problem|worries)\b)/isu;
/** “Yes” alone: “Yes, we heard the question” grants nothing. */
const yes = /^\P{L}*(?:yes|yeah|yup|correct|that(?:['’]s| is) (?:right|correct))\P{L}*$/iu;

const weAreNot = String.raw`(?:i|we)(?:['’]m| am|['’]re| are) not`;
const weDont = String.raw`(?:i|we) (?:won['’]t|will not|can(?:['’]t|not| not)|do(?:n['’]t| not)|have no)`;

/** “Well, I'm not going to get into that”, “No comment”. */
const refusal = new RegExp(
	String.raw`^\P{L}*(?:(?:well|look|again|sorry),? )?(?:${[
		String.raw`no comment\b`,
		String.raw`${weAreNot} (?:going|prepared|willing|in a position) to (?:get|go) into\b`,
		String.raw`${weAreNot} (?:going|prepared|willing|in a position|able) to (?:discuss|comment|answer|speak|talk|speculate|address)\b`,
		String.raw`${weDont} (?:discuss|comment|get into|go into|speculate|talk about)\b`,
	].join('|')})`,
	'iu',
);

function answerOf(words: string): Reaction['stance'] | null {
	if (refusal.test(words)) return 'does not confirm';
	if (no.test(words)) return 'denies';
	return yes.test(words) ? 'confirms' : null;
}

/** Whoever is asked answers: “(Roe was) asked”, not “Police asked”. */
const wasAsked = String.raw`(?:^\P{L}*|, |\b(?:when|once|was|were|been) (?:\p{L}+ )?)asked`;
const howAsked = String.raw`(?:by [^,“”"]{2,40} |again |repeatedly |point-blank |directly )?`;
const claims = '(?:claim|report|allegation|accusation|suggestion|rumour|rumor|speculation)s?';
const whether = String.raw`(?:whether|if|about (?:the |these |such )?${claims}\b[^,.!?;:“”"]{0,50}? that)`;
/** The clause reaches to a mark, but not to the stop of “Mr.” or “No.”. */
const content = String.raw`(?<content>[^,.!?;:“”"‘]{8,200})(?<!\b(?:Mr|Ms|Mrs|Dr|St|No|\d))(?=[,.:?]|$)`;

/** “Roe was asked by reporters whether he had taken it,”. */
const question = new RegExp(`${wasAsked} ${howAsked}${whether} ${content}`, 'diu');
/** A clause that is whole has a verb. */
const hasVerb = /\b(?:had|has|have|was|were|is|are|did|does|do|been|\p{L}{3,}ed)\b/iu;

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
	const at = sentenceAt(sentences, start);
	const [before, own] = [sentences[at - 1], sentences[at]];
	const isAsked = before && speaker && isNamedAsked(exactText(text, before), speaker.name);
	return (own && askedIn(text, own)) ?? (isAsked ? askedIn(text, before) : null);
}

/** “Roe was asked whether …”. */
const isNamedAsked = (sentence: string, who: string): boolean =>
	/\b(?:was|were) (?:\p{L}+ )?asked\b/u.test(sentence) && mentions(sentence, who);

function askedIn(text: string, sentence: TextPositionSelector): TextPositionSelector | null {
	const found = question.exec(exactText(text, sentence));
	const asked = found?.groups?.['content'] ?? '';
	if (!found || asksNoFact.test(asked) || !hasVerb.test(asked)) return null;
	const [from, to] = found.indices!.groups!['content']!;
	return { start: sentence.start + from, end: sentence.start + to };
}
