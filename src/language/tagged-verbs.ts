import { claimNounFrom } from './claim-noun-from.ts';
import { takesThat } from './claim-nouns.ts';
import { cueVerbs } from './cue-verbs.ts';
import { isGivenName } from './gender.ts';
import { isVerb } from './parts-of-speech.ts';
import { isDenial } from './stance-verbs.ts';
import type { Token } from './tokens.ts';

/** “The Post reports that”, “Arland branded the”: what reports behind a name is no noun or adjective. */
export function asVerb(token: Token, index: number, tokens: readonly Token[]): Token {
	const mistaken = token.pos === 'NOUN' || token.pos === 'ADJ';
	// “denied media reports that”
	if (tokens[index - 2]?.pos === 'VERB' && token.lower === 'reports') return token;
	const before = tokens[index - 1];
	if (token.pos === 'NOUN' && doesSomething(token, index, tokens)) return { ...token, pos: 'VERB' };
	const isHitBack = /^(?:shot|shoots|hit|hits|fires?)$/u.test(token.lower);
	if (isHitBack && tokens[index + 1]?.lower === 'back') return { ...token, pos: 'VERB' };
	const participle = token.text.endsWith('ed');
	if (mistaken && participle && before?.pos === 'AUX' && cueVerbs.has(token.lower))
		return { ...token, pos: 'VERB' };
	const behind =
		/^(?:PROPN|NOUN)$/u.test(before?.pos ?? '') || (before?.text === ',' && participle);
	if (!mistaken || !behind || !/(?:s|ed)$/u.test(token.text)) return token;
	const next = tokens[index + 1];
	// “Ann Roe married Bob Cole”
	if (token.pos === 'ADJ' && participle && before?.pos === 'PROPN' && next?.pos === 'PROPN')
		return { ...token, pos: 'VERB' };
	const goesOn = next?.lower === 'that' || /^(?:DET|PROPN|PRON)$/u.test(next?.pos ?? 'X');
	return cueVerbs.has(token.lower) && (goesOn || next?.text === ':')
		? { ...token, pos: 'VERB' }
		: token;
}

/** What is no verb of saying, and opens many a profile. */
const actions = new Set(
	'talks speaks plays stars works lives runs walks sits looks moves turns'.split(' '),
);

/** “Ann Roe talks about”: behind a full name, what goes on with a small word is no plural; “Ann Roe fans in Arby” are. */
function doesSomething({ text, lower }: Token, index: number, tokens: readonly Token[]): boolean {
	const [given, surname] = [tokens[index - 2], tokens[index - 1]];
	const isPerson = surname?.pos === 'PROPN' && given?.pos === 'PROPN' && isGivenName(given.text);
	const goesOn = /^(?:ADP|DET|PRON|PART)$/u.test(tokens[index + 1]?.pos ?? '');
	return isPerson && goesOn && /^\p{Ll}+s$/u.test(text) && actions.has(lower);
}

/** “…,” fumed one mum; “he puffed out his chest”: no adjective stands behind a pronoun, or before another determiner. */
export function asPast(token: Token, index: number, tokens: readonly Token[]): Token {
	const [before, next] = [tokens[index - 1], tokens[index + 1]];
	const isBehindSubject = /^(?:he|she|they)$/u.test(before?.lower ?? '');
	const isBeforeSubject =
		/^[”"’']$/u.test(before?.text ?? '') &&
		(/^(?:one|another|an?|the)$/u.test(next?.lower ?? '') || isNameAlone(tokens, index + 1));
	return token.pos === 'ADJ' &&
		/^\p{Ll}+ed$/u.test(token.text) &&
		(isBehindSubject || isBeforeSubject)
		? { ...token, pos: 'VERB' }
		: token;
}

/** “…,” fumed Ann Roe, but not “…,” disgraced Ann Roe said. */
function isNameAlone(tokens: readonly Token[], from: number): boolean {
	let end = from;
	while (tokens[end]?.pos === 'PROPN') end++;
	return end > from && !isVerb(tokens[end]);
}

/** “Ann Roe chased Bob Cole”, “the officer who shot Mr Roe”: what stands between two names, or “who” and one, is no noun. */
export function asDeed(token: Token, index: number, tokens: readonly Token[]): Token {
	const [before, next] = [tokens[index - 1], tokens[index + 1]];
	const isPast = /^(?:\p{Ll}{2,}[^e\P{Ll}]ed|shot|beat|hit|met|led)$/u.test(token.text);
	const acts = before?.pos === 'PROPN' || before?.lower === 'who';
	return token.pos === 'NOUN' && isPast && acts && next?.pos === 'PROPN'
		? { ...token, pos: 'VERB' }
		: token;
}

/** “The owner, a bank, disputes this”, “the family contests allegations that …”: a denial with words for its object is no noun. */
export function asDenial(token: Token, index: number, tokens: readonly Token[]): Token {
	const before = tokens[index - 1];
	const opens = before?.text === ',' || /^(?:NOUN|PROPN|ADV)$/u.test(before?.pos ?? '');
	return token.pos === 'NOUN' && isDenialForm(token.lower) && opens && hasWords(tokens, index + 1)
		? { ...token, pos: 'VERB' }
		: token;
}

/** “disputes”, “denies”: the form that a noun may have as well. */
const isDenialForm = (word: string): boolean =>
	word.endsWith('s') && isDenial(cueVerbs.get(word) ?? '');

/** Whether an object stands there that stands for words: “this”, “the claim”, “police allegations”. */
function hasWords(tokens: readonly Token[], at: number): boolean {
	const [first, next] = [tokens[at], tokens[at + 1]];
	const ends = !next || /^(?:PUNCT|CCONJ|ADP)$/u.test(next.pos);
	if (/^(?:it|this|that|these|those)$/u.test(first?.lower ?? '') && ends) return true;
	return claimNounFrom(tokens, at) >= 0;
}

/** “the firm that sponsors Ann Roe”, “Arby, which backs the plan”: behind a relative, what takes an object is no plural noun. */
export function asRelated(token: Token, index: number, tokens: readonly Token[]): Token {
	if (token.pos !== 'NOUN' || !/^\p{Ll}+[^s]s$/u.test(token.text)) return token;
	const [noun, relative, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
	const isThat = relative?.lower === 'that' && noun?.pos === 'NOUN' && !takesThat(noun.lower);
	const isWho = /^(?:which|who)$/u.test(relative?.lower ?? '') && noun !== undefined;
	const takes = /^(?:PROPN|DET|PRON)$/u.test(next?.pos ?? '');
	return (isThat || isWho) && takes ? { ...token, pos: 'VERB' } : token;
}
