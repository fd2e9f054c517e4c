import { nounPhrases, phraseCanSpeak, type NounPhrase } from '../../../language/noun-phrases.ts';
import { takesThat } from '../../../language/claim-nouns.ts';
import { quotedPos, type Frame, type FrameToken } from '../sentences/frames.ts';
import type { Cast } from '../names/cast.ts';
import { sourceOf, type NamedCue } from '../cues/named-cues.ts';
import type { Spoken } from './attribute.ts';

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
	const noun = nounAround(tokens, index) ?? nounBefore(tokens, cues, index);
	const maker = noun === null ? null : makerOf(tokens, phrases, noun, index);
	if (noun === null || !maker) return null;
	const source = sourceOf(maker, cast, null);
	const { start, end } = tokens[noun]!;
	const place = { from: noun, to: noun, start, end, lemma: tokens[noun]!.lower };
	const cue = { ...place, subject: maker, inverted: false, source };
	return { cue, source, route: 'words of a noun' };
}

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
	const subject = led ? (phrases.find(({ from }) => from === index + 2) ?? null) : null;
	const source = subject && sourceOf(subject, cast, null);
	const { start, end } = tokens[cry]!;
	const place = { from: cry, to: cry, start, end, lemma: 'cry', inverted: true };
	return { cue: { ...place, subject, source }, source, route: 'words of a noun' };
}

/** “Roe's “double engine” remark”. */
function nounAround(tokens: readonly FrameToken[], index: number): number | null {
	const owned = /^['’]s?$/u.test(tokens[index - 1]?.lower ?? '');
	return owned && isSaying(tokens[index + 1]) ? index + 1 : null;
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
	const between = tokens.slice(noun + 1, index);
	if (between.some(({ pos, text }) => pos === quotedPos || /^[.,;:!?]$/u.test(text))) return null;
	const words = between.map(({ lower }) => lower);
	const that = words.indexOf('that');
	const made = /^(?:by|from)$/u.test(words[0] ?? '') ? that > 0 : that === 0;
	// “Roe's claim that it is safe is “absurd””: what is said of the claim
	const clause = between.slice(that + 1);
	if (made && clause[0]?.pos !== 'AUX' && clause.filter(isFinite).length <= 1) return noun;
	const isShort = between.length <= 3 && words[0] === 'of' && !between.some(isVerb);
	const describes = words[0] === 'of' && words.at(-1) === 'as' && !between.some(isVerb);
	return isShort || describes ? noun : null;
}

const isVerb = ({ pos }: FrameToken): boolean => pos === 'VERB' || pos === 'AUX';

const isFinite = (token: FrameToken): boolean => isVerb(token) && !token.lower.endsWith('ing');

const isSaying = (token: FrameToken | undefined): boolean =>
	token !== undefined && token.pos !== 'VERB' && takesThat(token.lower);

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
	if (mark < 0 || !own) return null;
	const owner = tokens.slice(own.from, mark).filter(({ pos }) => pos !== quotedPos);
	const head = owner.at(-1);
	if (!head) return null;
	const name = owner.filter(({ pos }) => pos === 'PROPN');
	const phrase = { ...own, to: mark, tokens: owner, head, name, possessor: [] };
	return phraseCanSpeak(phrase) ? phrase : null;
}
