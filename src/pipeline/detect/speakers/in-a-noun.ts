import { nounPhrases, phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { takesThat } from '../../../language/claim-nouns.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import { answerNouns, canSpeak, isDocument } from '../../../language/speaking.ts';
import { finiteGroups } from '../sentences/finite-groups.ts';
import { quotedPos, type Frame, type FrameToken } from '../sentences/frames.ts';
import type { Cast } from '../names/cast.ts';
import type { NamedCue } from './named-cues.ts';
import { withoutArticle } from '../names/mentions.ts';
import type { Spoken } from './attribute.ts';
import { sourceOf, type Source } from './source.ts';

/** How many tokens of the clause behind “that” may stand before the quotation. */
const reach = 14;

/**
 * Whose words a noun says that a quotation is, whoever the verb of the sentence belongs to: “rejected
 * Roe's claim that nurses were “lazy””, “Roe's warning of a “lost decade””, “Roe's “double engine” remark”.
 */
export function spokenInNoun(
	{ tokens }: Frame,
	cues: readonly NamedCue[],
	index: number,
	cast: Cast,
): Spoken | null {
	const phrases = nounPhrases(tokens);
	const cry = cryBefore(tokens, index);
	if (cry !== null) return criedBy(tokens, phrases, { cry, index }, cast);
	if (isAnswerOfNobody(tokens, index)) return { cue: null, source: null, route: 'words of a noun' };
	const by = interjectedBy(tokens, phrases, index);
	const noun = by
		? index - 1
		: (nounAround(tokens, index) ??
			writingBefore(tokens, index) ??
			nounBefore(tokens, cues, index));
	const maker = by ?? (noun === null ? null : makerOf(tokens, phrases, noun, index));
	if (noun === null || !maker) return null;
	const source = madeBy(maker, cues, cast);
	const { start, end } = tokens[noun]!;
	const place = { from: noun, to: noun, start, end, lemma: tokens[noun]!.lower };
	const cue = { ...place, subject: maker, inverted: false, source };
	return { cue, source, route: 'words of a noun' };
}

/** “(Roe reported it, and) the answer from land was that it could “wait””: nobody is told of who gave it. */
function isAnswerOfNobody(tokens: readonly FrameToken[], index: number): boolean {
	const answer = tokens.findLastIndex(({ lower }, at) => at < index && answerNouns.has(lower));
	if (answer < 1 || tokens[answer - 1]!.lower !== 'the' || index - answer > reach) return false;
	const between = tokens.slice(answer + 1, index).map(({ lower }) => lower);
	return /^(?:from [a-z]+ )?(?:was|is) that /u.test(between.join(' '));
}

/** Where those who cry out sit or stand. */
const places = /^(?:benches|gallery|stands|audience|terraces|backbenches)$/u;
const interjections =
	/^(?:interjection|heckle|shout|cry|call|quip|retort|remark|comment|question)$/u;
const cries = /^(?:cr(?:y|ies)|shouts?|chants?|calls?|screams?|jeers?|roars?)$/u;

/** “to cries of “rubbish””: the noun. */
function cryBefore(tokens: readonly FrameToken[], index: number): number | null {
	const isCry = tokens[index - 1]?.lower === 'of' && cries.test(tokens[index - 2]?.lower ?? '');
	return isCry ? index - 2 : null;
}

/** “cries of “rubbish” from the benches”: whose they are; nobody's where nothing tells. */
function criedBy(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	{ cry, index }: { readonly cry: number; readonly index: number },
	cast: Cast,
): Spoken {
	const led = /^(?:from|by)$/u.test(tokens[index + 1]?.lower ?? '');
	const behind = led ? phrases.find(({ from }) => from === index + 2) : undefined;
	const subject =
		behind && (phraseCanSpeak(behind) || places.test(behind.head.lower)) ? behind : null;
	const source = subject && sourceOf(subject, cast, null);
	const { start, end } = tokens[cry]!;
	const place = { from: cry, to: cry, start, end, lemma: 'cry', inverted: true };
	return { cue: { ...place, subject, source }, source, route: 'words of a noun' };
}

/** “Minister Roe rejected the prime minister's claim”: whoever it is, not Roe. */
export function madeBy(maker: NounPhrase, cues: readonly NamedCue[], cast: Cast): Source {
	const source = sourceOf(maker, cast, null);
	const isOther = cues.some(
		(cue) => cue.source?.name === source.name && cue.subject?.from !== maker.from,
	);
	return isOther && maker.name.length === 0 ? { ...source, name: withoutArticle(maker) } : source;
}

/** “Roe's “double engine” remark”. */
function nounAround(tokens: readonly FrameToken[], index: number): number | null {
	const owned = /^['’]s?$/u.test(tokens[index - 1]?.lower ?? '');
	// “Roe's “appalling” remarks”: what the reporter or a critic calls them
	const isOpinion = !/\s/u.test(tokens[index]!.text.trim());
	return owned && !isOpinion && isSaying(tokens[index + 1]) ? index + 1 : null;
}

/** “reveals Roe's last text: “…”” */
function writingBefore(tokens: readonly FrameToken[], index: number): number | null {
	const leads = tokens[index - 1]?.text === ':' && isDocument(tokens[index - 2]?.lower ?? '');
	return leads ? index - 2 : null;
}

/** “claim that …”, “warning of a …”, “description of the plan as …” */
function nounBefore(
	tokens: readonly FrameToken[],
	cues: readonly NamedCue[],
	index: number,
): number | null {
	const noun = tokens.findLastIndex(
		(token, at) => at < index && at >= index - reach && isSaying(token),
	);
	if (noun < 0 || cues.some(({ from }) => from > noun && from < index)) return null;
	const between = withoutInserted(tokens.slice(noun + 1, index));
	if (between.some(({ pos, text }) => pos === quotedPos || /^[.,;:!?]$/u.test(text))) return null;
	const words = between.map(({ lower }) => lower);
	const that = words.indexOf('that');
	const made = /^(?:by|from)$/u.test(words[0] ?? '') ? that > 0 : that === 0;
	// “Roe's claim that it is safe is “absurd””: what is said of the claim
	const clause = between.slice(that + 1);
	const isVerdict = tokens[index - 1]?.lower === 'as';
	if (made && !isVerdict && clause[0]?.pos !== 'AUX' && finiteGroups(clause) <= 1) return noun;
	// “claims of fraud “absurd””
	const leads = /^(?:DET|ADJ|ADP)$/u.test(between.at(-1)?.pos ?? '');
	if (words[0] !== 'of' || between.some(isVerb) || !leads) return null;
	const describes = words.at(-1) === 'as' && !isObjectOf(tokens, noun);
	return (between.length <= 3 && words.at(-1) !== 'as') || describes ? noun : null;
}

/** “(her remark), in a speech, (that …)”: without where or when it was made. */
function withoutInserted(between: readonly FrameToken[]): readonly FrameToken[] {
	const end = between.findIndex(({ text }, at) => at > 0 && text === ',');
	const isPlace = between[0]?.text === ',' && between[1]?.pos === 'ADP';
	return isPlace && end > 0 && end <= 9 ? between.slice(end + 1) : between;
}

/** Whether a verb governs the phrase of a noun: “rejected Roe's description of it as …”. */
function isObjectOf(tokens: readonly FrameToken[], noun: number): boolean {
	const own = nounPhrases(tokens).find(({ from, to }) => from <= noun && noun < to);
	return tokens[(own?.from ?? 0) - 1]?.pos === 'VERB';
}

/** “The interjection “…” by Roe”: whose it is stands behind the words. */
function interjectedBy(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	index: number,
): NounPhrase | null {
	if (!interjections.test(tokens[index - 1]?.lower ?? '') || tokens[index + 1]?.lower !== 'by')
		return null;
	const behind = phrases.find(({ from }) => from === index + 2);
	return behind && phraseCanSpeak(behind) ? behind : null;
}

const isSaying = (token: FrameToken | undefined): boolean =>
	token !== undefined && token.pos !== 'VERB' && takesThat(token.lower);

/** “called Roe's claims “absurd””, “said of Roe's claim that it was “absurd””: what is said of it. */
function isJudged(tokens: readonly FrameToken[], before: number): boolean {
	const { lower = '', pos = '' } = tokens[before] ?? {};
	return lower === 'of' || (pos === 'VERB' && judging.test(lower));
}

const judging =
	/^(?:call|brand|label|describ|dub|deem|found|find|consider|dismiss|denounc|slam|blast|term|declar)/u;

/** Whose noun it is: the owner, or who stands behind “by” or “from”. “His claim” is that of the sentence. */
function makerOf(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	noun: number,
	index: number,
): NounPhrase | null {
	if (/^(?:by|from)$/u.test(tokens[noun + 1]?.lower ?? '')) {
		const behind = phrases.find(({ from }) => from === noun + 2);
		return behind && behind.to <= index && phraseCanSpeak(behind) ? behind : null;
	}
	const mark = tokens.findLastIndex(
		({ lower }, at) => at < noun && at >= noun - 4 && /^['’]s?$/u.test(lower),
	);
	const own = phrases.find(({ from, to }) => from < mark && mark <= to);
	const between = tokens.slice(mark + 1, noun);
	const adjoins = between.every(
		({ pos, lower }) => /^(?:ADJ|NOUN|QUOTED)$/u.test(pos) && !canSpeak(lower),
	);
	// “Roe's opponents spread rumours”
	if (mark < 0 || !own || !adjoins) return null;
	if (isJudged(tokens, own.from - 1)) return null;
	const owner = tokens.slice(own.from, mark);
	const phrase = nounPhrases(owner).at(-1);
	return phrase?.to === owner.length && phraseCanSpeak(phrase) ? phrase : null;
}
