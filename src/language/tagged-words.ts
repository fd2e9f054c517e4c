import { claimNounFrom } from './claim-noun-from.ts';
import { takesThat } from './claim-nouns.ts';
import { cueVerbs } from './cue-verbs.ts';
import { isVerb } from './parts-of-speech.ts';
import { isPeopleNoun } from './speaking.ts';
import { isDenial } from './stance-verbs.ts';
import type { Token } from './tokens.ts';

/** “According to police”: what stands behind these words is no verb. */
export function asSource(token: Token, index: number, tokens: readonly Token[]): Token {
	const led = tokens[index - 2]?.lower === 'according' && tokens[index - 1]?.lower === 'to';
	return led && token.pos === 'VERB' ? { ...token, pos: 'NOUN' } : token;
}

/** “Timo's shattered mum”, “the stunned driver”, “Ann Roe, lead writer”: between an owner or an article and a noun stands no verb. */
export function asAdjective(token: Token, index: number, tokens: readonly Token[]): Token {
	const [before, next] = [tokens[index - 1], tokens[index + 1]];
	const opens = before?.pos === 'DET' || /^['’]s$/u.test(before?.lower ?? '');
	const isLead =
		token.lower === 'lead' && (opens || before?.text === ',') && isPeopleNoun(next?.lower ?? '');
	const isParticiple = token.lower.endsWith('ed') && opens && next?.pos === 'NOUN';
	// “the firm's managing director”
	const isOffice = officeOpeners.has(token.lower) && isPeopleNoun(next?.lower ?? '');
	return token.pos === 'VERB' && (isLead || isParticiple || isOffice)
		? { ...token, pos: 'ADJ' }
		: token;
}

const officeOpeners = new Set('managing acting presiding founding commanding sitting'.split(' '));

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

/** “brushed aside claims that”: behind a particle stands no second verb. */
export function asClaims(token: Token, index: number, tokens: readonly Token[]): Token {
	const particle = /^(?:down|away|back|aside|off|out|on|at|against|with)$/u;
	const next = tokens[index + 1];
	const isNoun =
		token.pos === 'VERB' &&
		/^(?:claims|reports)$/u.test(token.lower) &&
		particle.test(tokens[index - 1]?.lower ?? '') &&
		(next?.lower === 'that' || next?.pos === 'PRON' || next?.pos === 'DET');
	return isNoun ? { ...token, pos: 'NOUN' } : token;
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

/** “paint shop worker Ann Roe said”: what opens a clause before a noun for a person and a name is the work, and no order. */
export function asWork(token: Token, index: number, tokens: readonly Token[]): Token {
	const [before, next, third] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
	const person = next?.pos === 'NOUN' && isPeopleNoun(next.lower) ? next : third;
	const isTitle = person?.pos === 'NOUN' && isPeopleNoun(person.lower) && next?.pos === 'NOUN';
	const name = tokens[index + (person === next ? 2 : 3)];
	const opens = before === undefined || /^(?:,|the|an?)$/u.test(before.lower);
	const isBare =
		token.pos === 'VERB' && /^\p{L}+(?<!ed|ing|s)$/u.test(token.text) && !cueVerbs.has(token.lower);
	return isBare && opens && isTitle && name?.pos === 'PROPN' ? { ...token, pos: 'NOUN' } : token;
}
