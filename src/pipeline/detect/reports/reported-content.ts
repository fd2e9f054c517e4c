import { nounPhrases } from '../../../language/noun-phrases.ts';
import { takesThat } from '../../../language/claim-nouns.ts';
import { isPeopleNoun, isTime } from '../../../language/speaking.ts';
import { isDenial } from '../../../language/stance-verbs.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { quotedPos, type Frame, type FrameToken } from '../sentences/frames.ts';
import type { NamedCue } from '../speakers/named-cues.ts';
import { contentEnd, takesObject } from './content-end.ts';
import { contentStart } from './content-start.ts';
import { hasFiniteVerb, isClausal } from '../sentences/clause-shape.ts';
import { spanOf } from '../sentences/span-of.ts';
import type { ReportForm } from './reports.ts';

/** Words that are reported, and the form in which they are. */
export interface Content {
	readonly content: TextPositionSelector;
	readonly form: ReportForm;
}

/** “said that …”, “told reporters …”, “accused X of …”: the clause or object behind a cue. */
export function contentAfter(frame: Frame, cue: NamedCue, next?: NamedCue): Content | null {
	const { tokens } = frame;
	if (cue.inverted || asksWhether(tokens, cue)) return null;
	let from = contentStart(tokens, cue);
	while (tokens[from]?.pos === 'PUNCT' && tokens[from]?.text !== ',') from++;
	const to = contentEnd(tokens, from, cue, next);
	const content = tokens.slice(from, to);
	if (content.length < 2 || isMostlyQuoted(content) || opensWithSpeech(content)) return null;
	if (isOccasion(tokens, from, cue)) return null;
	const form = formOf(tokens, from, content, cue);
	return form && { content: spanOf(content), form };
}

/** “Did the minister say that …?” tells of nothing that was said. */
const asksWhether = (tokens: readonly FrameToken[], { from, subject }: NamedCue): boolean =>
	tokens[0]?.pos === 'AUX' && (subject?.from ?? from) > 0 && tokens.at(-1)?.text === '?';

/** “shouting “Stop!” A voice answered”: what follows a quoted sentence is another. */
const opensWithSpeech = ([first]: readonly FrameToken[]): boolean =>
	first!.pos === quotedPos && /[.!?]["'”’]*$/u.test(first!.text);

/** “…,” he said as the crowd cheered: when it was said. */
const isOccasion = (tokens: readonly FrameToken[], from: number, cue: NamedCue): boolean =>
	/^(?:as|while)$/u.test(tokens[from]?.lower ?? '') &&
	tokens[from - 1]?.lower !== 'that' &&
	tokens.slice(0, cue.from).some(({ pos }) => pos === quotedPos);

function formOf(
	tokens: readonly FrameToken[],
	from: number,
	content: readonly FrameToken[],
	cue: NamedCue,
): ReportForm | null {
	const { lemma } = cue;
	// “on the phone that night”
	const isThen = /^\p{Ll}+$/u.test(tokens[from]!.text) && isTime(tokens[from]!.lower);
	if (tokens[from - 1]?.lower === 'that' && isThen) return null;
	// “denied that, and the suit said …”
	const isPronoun =
		isDenial(lemma) && tokens[from]?.text === ',' && tokens[from + 1]?.pos === 'CCONJ';
	if (tokens[from - 1]?.lower === 'that') return isPronoun ? null : 'that clause';
	// “told reporters who asked about it: “…””
	const isOfHearer = content[0]!.lower === 'who' && tokens[from - 1]?.pos === 'NOUN';
	if (isOfHearer && content.some(({ pos }) => pos === quotedPos)) return null;
	if (judgesDeeds.test(lemma) && content[0]!.pos === quotedPos) return null;
	const judges = judgesDeeds.test(lemma) && isOfDeed(content);
	if (judges && lemma !== 'accuse') return null;
	const added = content.findIndex(
		(token, at) => token.pos === 'CCONJ' && content[at + 1]?.lower === 'that',
	);
	if (added > 0 && !isClausal(content.slice(0, added))) return null;
	const isNoClause = isNoClauseOf(lemma, content);
	if (isClausal(content) && !judges && !isNoClause)
		return isObjectOfClaim(tokens, cue, content) ? null : 'bare clause';
	// “confirmed to this paper”
	const [first] = content;
	const isWords = !isNoClause && !isSomebody(content);
	const isObject = !/^(?:to|in|on|at|,|said|says)$/u.test(first!.lower) && isWords;
	const object =
		(takesObject.has(lemma) && isObject) || (lemma === 'call' && tokens[from - 1]?.lower === 'for');
	return object ? 'object of the verb' : null;
}

/**
 * “had asked the city for it and got no reply”, “had called her home”, “denies it, and the suit says”: an object, and
 * what is told behind it is no part of it.
 */
function isNoClauseOf(lemma: string, content: readonly FrameToken[]): boolean {
	const [first, next] = content;
	if (isDenial(lemma)) return /^(?:it|this|that|them)$/u.test(first!.lower) && next?.pos === 'ADV';
	if (lemma === 'ask') return !asks.test(first!.lower) && !isBidding(content);
	return (
		lemma === 'call' || (/^(?:e-?mail|text|phone|answer)$/u.test(lemma) && first!.pos !== 'PRON')
	);
}

const asks = /^(?:if|whether|wh\p{L}+|how|that|to|for|not)$/u;

/** “(asked) the board to wait” */
const isBidding = (content: readonly FrameToken[]): boolean =>
	content.slice(0, 7).some(({ lower }, at) => lower === 'to' && content[at + 1]?.pos === 'VERB');

/** How far behind “that” the verb of its clause may stand, in tokens. */
const reach = 8;

/** “the claim that the guards had warned Roe was untrue”: what is untrue is the claim. */
function isObjectOfClaim(
	tokens: readonly FrameToken[],
	{ lemma, from }: NamedCue,
	[first]: readonly FrameToken[],
): boolean {
	const that = tokens.findLastIndex(
		({ lower }, at) => at < from && at > from - reach && lower === 'that',
	);
	const isOfNoun = tokens[that]?.lower === 'that' && takesThat(tokens[that - 1]?.lower ?? '');
	return isOfNoun && first!.pos === 'PROPN' && /^(?:threaten|warn|urge|remind|tell)$/u.test(lemma);
}

/** “defended his colleague”: a person, no words. */
function isSomebody(content: readonly FrameToken[]): boolean {
	const [phrase] = nounPhrases(content);
	const ends = phrase?.to === content.length || content[phrase?.to ?? 0]?.text === ',';
	return phrase?.from === 0 && ends && isPeopleNoun(phrase.head.lower);
}

/** Verbs that judge what somebody does: “criticised Roe for saying …”. */
const judgesDeeds =
	/^(?:accuse|blame|criticis|criticiz|condemn|denounce|praise|mock|thank|slam|blast)/u;

/** “Roe for saying that …”, “Roe of lying”. */
function isOfDeed(content: readonly FrameToken[]): boolean {
	const deed = content.findIndex(({ lower }) => lower === 'for' || lower === 'of');
	return (
		deed > 0 &&
		content[deed + 1]?.lower.endsWith('ing') === true &&
		!hasFiniteVerb(content.slice(0, deed))
	);
}

/** Words that are little more than a quotation are that quotation, not a report of it. */
export function isMostlyQuoted(content: readonly FrameToken[]): boolean {
	const own = content.filter(({ pos }) => pos !== quotedPos && pos !== 'PUNCT');
	return own.length <= 2 && own.length < content.length;
}
