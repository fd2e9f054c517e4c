import type { CheckableSentence } from '../../../model/checkable-sentence.ts';
import { overlap, type TextPositionSelector } from '../../../model/selector.ts';
import type { Sentence } from '../../../model/sentence.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import type { Token } from '../../../language/tokens.ts';
import { contentStems } from '../../../language/words.ts';

/** How sure a reason is: who said what and how many is plain, what an event is less so. */
const sureness = { speech: 0.95, figure: 0.9, comparison: 0.85, event: 0.8 } as const;

/** What is known of a sentence when it is judged. */
interface Judged {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	/** Whether a verb in the reporter's words reports speech. */
	readonly cued: boolean;
	readonly hasFigure: boolean;
	readonly isHeading: boolean;
	/** What stands in quotation marks in it, at least in part. */
	readonly quotations: readonly TextPositionSelector[];
}

const advice =
	/\b(?:should|must|ought to|needs? to|let us|let's|it[’']s time|it is time|time for|hopefully|unfortunately|sadly|clearly|obviously)\b/iu;
const prediction =
	/\b(?:will|would|could|may|might|can only|is likely to|are likely to|is set to)\b/iu;
const comparison =
	/\b(?:more|less|fewer|higher|lower|larger|bigger|smaller|better|worse) \w*\s*than\b|\b(?:most|least|record|best|worst)\b/iu;

/** The sentence with the reason why evidence could confirm or refute it, or null where none could. */
export function checkable(text: string, judged: Judged): CheckableSentence | null {
	const { sentence, cued, tokens, hasFigure } = judged;
	const words = text.slice(sentence.start, sentence.end);
	if (!cued && isInsideQuotation(judged)) return null;
	if (assertsNothing(judged, words)) return null;
	const reports = cued || quotedShare(judged) > 0;
	if (!reports && !tokens.some(isVerb) && !tokens.some(isVerbBehindNoun)) return null;
	if (!reports && isOwnVoice(words, tokens, hasFigure)) return null;
	const reason = hasFigure
		? 'figure'
		: reports
			? 'speech'
			: compares(words, tokens)
				? 'comparison'
				: 'event';
	return { ...sentence, reason, confidence: sureness[reason] };
}

/** “The blaze cost 47 lives”, “police shot a man”, “six left the rails”: past forms that a tagger takes for nouns. */
function isVerbBehindNoun({ lower }: Token, at: number, tokens: readonly Token[]): boolean {
	const isPast =
		/^(?:over)?(?:cost|burst|shot|split|hit|cut|set|put|shut|spread|shed|beat|cast|quit|hurt)$/u;
	const before = tokens[at - 1]?.pos ?? '';
	const isLeft = lower === 'left' && before === 'NUM' && tokens[at + 1]?.pos === 'DET';
	return isLeft || (isPast.test(lower) && /^(?:NOUN|PROPN|PRON)$/u.test(before));
}

/** Verbs that tell nothing without more words: “So that happened”, “Nobody knows”. */
const emptyVerb = /^(?:happen|know|knew|known|sai|say|see|seen|tell|told|ask|mean|wonder)$/u;

const refusesToSay = /(?:\bnot|n['’]t) (?:say|tell)\b/u;

/** A question in the reporter's own words, the title of an explanation (“What we know”), or words like “They are”. */
function assertsNothing(judged: Judged, words: string): boolean {
	const isTitle = judged.isHeading && /^(?:what|how|why|who|where)\b/iu.test(words);
	if (isTitle || (/^[^:]+\?$/u.test(words) && quotedShare(judged) <= 0)) return true;
	return !refusesToSay.test(words) && contentStems(words).every((stem) => emptyVerb.test(stem));
}

/** Whether words compare, with “than” or a superlative. */
function compares(words: string, tokens: readonly Token[]): boolean {
	return (
		comparison.test(words) ||
		tokens.some(({ pos, lower }) => pos === 'ADJ' && lower.endsWith('est'))
	);
}

/** Opinion, advice, a question or a prediction in the outlet's own voice. */
function isOwnVoice(words: string, tokens: readonly Token[], hasFigure: boolean): boolean {
	if (/\?["”’')]*$/u.test(words) || advice.test(words)) return true;
	const names = tokens.some(({ pos }) => pos === 'PROPN') || hasFigure;
	if (tokens.some(({ lower }) => /^(?:i|we|our|my|us)$/u.test(lower))) return true;
	return prediction.test(words) && !names;
}

function isInsideQuotation(judged: Judged): boolean {
	return quotedShare(judged) > 0.9;
}

function quotedShare({ sentence, quotations }: Judged): number {
	const quoted = quotations.reduce((sum, span) => sum + overlap(span, sentence), 0);
	return quoted / (sentence.end - sentence.start - 2);
}
