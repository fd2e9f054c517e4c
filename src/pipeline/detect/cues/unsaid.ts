import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { cueVerbs } from '../../../language/cue-verbs.ts';
import { addsBeforeVerb, negatesVerb } from '../../../language/negations.ts';
import { isDenial } from '../../../language/stance-verbs.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { lowerWords } from '../sentences/lower-words.ts';

/** Words that say of a quotation that it is none. */
const isFalse =
	/^(?:mis(?:quot|report)ed|falsely|wrongly|erroneously|inaccurately|fake|fabricated|doctored)$/u;

const refusesToSay = /^(?:refus|declin)\p{L}+ to (?:say|call|describe|brand|label|tell|use)$/u;

/**
 * “Denied saying “…””, “never called him “…””, “accused Roe of saying “…””: words that somebody is told not to have
 * said, or only alleged to.
 */
export function isUnsaid(
	tokens: readonly FrameToken[],
	verb: number,
	subject: NounPhrase | null,
): boolean {
	// “no minister has said”; “neither has confirmed it but both cautioned”
	const first = tokens[subject?.from ?? -1];
	if (isNobodyIn(tokens, verb)) return true;
	const isNobody = first?.pos !== 'PROPN' && /^(?:no|neither|nobody)$/u.test(first?.lower ?? '');
	if (isNobody && tokens[verb - 1]?.lower !== 'but') return true;
	// “did not mince words: “…””, “could not have said it more plainly: “…””
	const { lower } = tokens[verb]!;
	const isIdiom =
		!cueVerbs.has(lower) || (/^sa(?:y|id)$/u.test(lower) && tokens[verb + 1]?.lower === 'it');
	if (isIdiom) return false;
	if (refusesToSay.test(lowerWords(tokens.slice(verb, verb + 3)))) return true;
	let at = verb - 1;
	while (/^(?:ADV|AUX|PART)$/u.test(tokens[at]?.pos ?? '') && !negatesVerb(tokens[at]!.lower)) at--;
	const before = tokens[at]?.lower ?? '';
	const adds = addsBeforeVerb(tokens[at + 1]?.lower ?? '');
	if (negatesVerb(before) && before !== 'nor') return !adds;
	if (/^(?:refus|declin|fail)/u.test(before)) return true;
	if (!tokens[verb]!.lower.endsWith('ing')) return isAlleged(tokens, verb);
	if (before.startsWith('avoid') || tokens[at - 1]?.lower === 'short') return true;
	if (before === 'as')
		return tokens.slice(Math.max(0, at - 9), at).some(({ lower }) => isFalse.test(lower));
	return isDenial(cueVerbs.get(before) ?? '') || (before === 'of' && isAccused(tokens, at));
}

/** “that nobody at the club ever warned him” */
function isNobodyIn(tokens: readonly FrameToken[], verb: number): boolean {
	const that = tokens.findLastIndex(({ lower }, at) => at < verb && lower === 'that');
	const isNone = /^(?:nobody|none)$/u.test(tokens[that + 1]?.lower ?? '');
	const between = tokens.slice(that + 2, verb);
	return (
		that >= 0 && isNone && between.every(({ pos }) => /^(?:ADP|DET|NOUN|PROPN|ADV|AUX)$/u.test(pos))
	);
}

/** “accused (Roe) of saying” */
function isAccused(tokens: readonly FrameToken[], of: number): boolean {
	return tokens
		.slice(Math.max(0, of - 7), of)
		.some(({ lower }) => /^(?:accus|suspect|convict)/u.test(lower));
}

/** “is alleged to have said”, “supposed to have said” */
function isAlleged(tokens: readonly FrameToken[], verb: number): boolean {
	const before = lowerWords(tokens.slice(Math.max(0, verb - 3), verb));
	return /^(?:alleged|said|supposed|reported|rumou?red|believed) to have$/u.test(before);
}

/** “Another said”, “others said”, “some say”: somebody whom the words before don't tell. */
export function isSomeoneElse(tokens: readonly FrameToken[], verb: number): boolean {
	let at = verb - 1;
	while (/^(?:ADV|AUX)$/u.test(tokens[at]?.pos ?? '')) at--;
	const opens =
		at === 0 ||
		/^[.!?;,:”"]$/u.test(tokens[at - 1]?.text ?? '') ||
		tokens[at - 1]?.pos === quotedPos;
	if (isSomebodyIn(tokens, verb)) return true;
	return (
		opens && /^(?:another|others?|some|many|most|several|few|both)$/u.test(tokens[at]?.lower ?? '')
	);
}

/** “Someone in the balcony shouted”: with no other verb before it. */
function isSomebodyIn(tokens: readonly FrameToken[], verb: number): boolean {
	const some = tokens.findLastIndex(
		({ lower }, at) => at < verb && /^(?:someone|somebody)$/u.test(lower),
	);
	const between = tokens.slice(some + 1, verb);
	const isPlain = between.every(({ pos }) => /^(?:ADP|DET|NOUN|PROPN|ADJ|ADV)$/u.test(pos));
	const opens = some === 0 || /^[.!?;,:”"]$/u.test(tokens[some - 1]?.text ?? '');
	return some >= 0 && between.length <= 6 && isPlain && opens;
}

/** ““…,” said one.”: one of those whom the words before tell of, whom no name or description behind it tells. */
export function isOneBehind(tokens: readonly FrameToken[], verb: number): boolean {
	const [who, next, behind] = [1, 2, 3].map((step) => tokens[verb + step]);
	const isTold = next?.text === ',' && /^(?:PROPN|NUM|DET|ADJ|NOUN)$/u.test(behind?.pos ?? '');
	return (
		/^(?:one|another|some|others|several|many)$/u.test(who?.lower ?? '') &&
		!isTold &&
		(!next || /^[.,;:]$/u.test(next.text) || next.pos === quotedPos)
	);
}
