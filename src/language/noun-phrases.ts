import { withComplements } from './complements.ts';
import { personIn } from './person-name.ts';
import { isProper, isStateBody, nameIn } from './phrase-names.ts';
import type { Token } from './tokens.ts';
import {
	bodyNouns,
	determiners,
	canSpeak,
	isTime,
	singular,
	speakingPronouns,
	speechNouns,
} from './speaking.ts';

/** A noun phrase of a sentence without the phrases that hang on it. */
export interface NounPhrase {
	/** Index of its first token, and of the one after its last. */
	readonly from: number;
	readonly to: number;
	readonly tokens: readonly Token[];
	/** Its last noun or pronoun. */
	readonly head: Token;
	/** The proper name that it ends in, without titles: “Roe” of “Arland Premier Ann Roe”. */
	readonly name: readonly Token[];
	/** Tokens before its last possessive ending: “Roe” of “Roe's office”. */
	readonly possessor: readonly Token[];
	/** What tells which of several is meant: “for the city” of “a spokesman for the city”. */
	readonly complement?: readonly Token[];
}

const possessive = /^['’]s?$/u;

const known = new WeakMap<readonly Token[], readonly NounPhrase[]>();

/** The noun phrases among the tokens of a sentence, in order; found once, as many rules ask for them. */
export function nounPhrases(tokens: readonly Token[]): readonly NounPhrase[] {
	if (!known.has(tokens)) known.set(tokens, findPhrases(tokens));
	return known.get(tokens)!;
}

function findPhrases(tokens: readonly Token[]): NounPhrase[] {
	const phrases: NounPhrase[] = [];
	let from = 0;
	while (from < tokens.length) {
		const to = phraseEnd(tokens, from);
		const phrase = to > from ? toPhrase(tokens, from, to) : null;
		if (phrase) phrases.push(phrase);
		from = Math.max(to, from + 1);
	}
	const split = phrases.flatMap((phrase) => splitBeforeName(tokens, phrase));
	return withComplements(tokens, joinBodies(tokens, split));
}

/**
 * “In the witness box Ann Roe said”, “On Friday Roe said”: what stands in a phrase with a
 * preposition before it is no title of the name behind it.
 */
function splitBeforeName(tokens: readonly Token[], phrase: NounPhrase): readonly NounPhrase[] {
	const time = /^(?:\p{Lu}\p{Ll}+day|(?:last|this|next) \p{L}+)$/u;
	const named = phrase.tokens.indexOf(phrase.name[0]!);
	const opening = phrase.tokens
		.slice(0, Math.max(named, 0))
		.map(({ text }) => text)
		.join(' ');
	const led = tokens[phrase.from - 1]?.pos === 'ADP';
	const before = phrase.tokens[named - 1];
	const noTitle =
		led && before?.pos === 'NOUN' && !canSpeak(before.lower) && !speechNouns.has(before.lower);
	if (named < 1 || !(noTitle || time.test(opening.toLowerCase()) || isTime(before!.lower)))
		return [phrase];
	const at = phrase.from + named;
	return [toPhrase(tokens, phrase.from, at), toPhrase(tokens, at, phrase.to)].flatMap(
		(part) => part ?? [],
	);
}

/** “Department” + “of” + “Health”: a body together with what it is the body of. */
function joinBodies(tokens: readonly Token[], phrases: readonly NounPhrase[]): NounPhrase[] {
	const joined: NounPhrase[] = [];
	for (const phrase of phrases) {
		const body = joined.at(-1);
		if (body && isBodyOf(tokens, body, phrase))
			joined[joined.length - 1] = bodyOf(tokens, body, phrase);
		else joined.push(phrase);
	}
	return joined;
}

function isBodyOf(tokens: readonly Token[], { head, to }: NounPhrase, next: NounPhrase): boolean {
	const named = /^\p{Lu}/u.test(head.text) && bodyNouns.has(head.lower);
	const led = next.from === to + 1 && /^(?:of|for)$/u.test(tokens[to]!.lower);
	// “Minister of Defence of Arland Ann Roe” names a person, no body
	const person = personIn(next.name).length < next.name.length;
	return named && led && !person && next.tokens.some(({ text }) => /^\p{Lu}/u.test(text));
}

function bodyOf(tokens: readonly Token[], body: NounPhrase, next: NounPhrase): NounPhrase {
	const all = tokens.slice(body.from, next.to);
	const name = all.slice(all.findIndex(({ text, pos }) => pos !== 'DET' && /^\p{Lu}/u.test(text)));
	return { ...body, to: next.to, tokens: all, name, possessor: [] };
}

/** Where the phrase that begins at `from` ends; `from` itself where none begins. */
function phraseEnd(tokens: readonly Token[], from: number): number {
	const first = tokens[from]!;
	if (first.pos === 'PRON' && !determiners.has(first.lower)) {
		return speakingPronouns.has(first.lower) ? from + 1 : from;
	}
	if (!isNominal(first) && !startsPhrase(first)) return from;
	let to = from + 1;
	while (to < tokens.length && continues(tokens, to)) to++;
	return to;
}

const isNominal = ({ pos, text }: Token) =>
	(pos === 'NOUN' || pos === 'PROPN') && /[\p{L}\p{N}]/u.test(text);
const startsPhrase = ({ pos, lower }: Token) =>
	(pos === 'DET' && !lower.startsWith('wh')) ||
	pos === 'ADJ' ||
	pos === 'NUM' ||
	determiners.has(lower);

/** “deputy national security adviser”: nouns that stand before the adjectives of a title. */
const ranks = /^(?:deputy|vice|chief|principal|assistant|associate)$/u;

function continues(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	const before = tokens[at - 1]!;
	if (possessive.test(token.lower)) return isNominal(before);
	if (joins(token, before, tokens[at + 1])) return true;
	if (/[-‐‑]/u.test(before.text) && before.text.length === 1) return token.start === before.end;
	if (isModifier(token, before, tokens[at + 1])) return true;
	// “the firm's £600,000-a-year chief”
	if (/^\p{Sc}$/u.test(token.text)) return tokens[at + 1]?.pos === 'NUM';
	// “said Ann Roe yesterday”
	const isLater = before.pos === 'PROPN' && isTime(token.text);
	if (token.pos === 'DET' || determiners.has(token.lower) || isLater) return false;
	if (ranks.test(before.lower) && token.pos === 'ADJ') return true;
	if (isNominal(before) && (token.pos === 'ADJ' || token.pos === 'NUM')) {
		return /^\p{Lu}/u.test(token.text) && before.pos === 'PROPN';
	}
	return isNominal(token) || token.pos === 'ADJ' || token.pos === 'NUM';
}

/** “the organising committee”: a participle between an article and a noun. */
function isModifier(token: Token, before: Token, after: Token | undefined): boolean {
	const participle = token.pos === 'VERB' && /(?:ing|ed)$/u.test(token.text);
	const led = /^(?:DET|ADJ)$/u.test(before.pos) || ranks.test(before.lower);
	return participle && led && after !== undefined && isNominal(after);
}

/** A hyphen inside a word, the stop of an initial or title, or “chief” in “Fire chief Ann Roe”. */
function joins(token: Token, before: Token, after: Token | undefined): boolean {
	if (/^[-‐‑]$/u.test(token.text)) return token.start === before.end && after?.start === token.end;
	if (token.lower === 'chief') return isNominal(before);
	return (
		token.text === '.' &&
		before.pos === 'PROPN' &&
		before.text.length <= 4 &&
		after?.pos === 'PROPN'
	);
}

function toPhrase(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
	const own = tokens.slice(from, to);
	while (own.length && !isNominal(own.at(-1)!) && own.at(-1)!.pos !== 'PRON') {
		if (own.length === 1 && (own[0]!.pos === 'ADJ' || own[0]!.pos === 'DET')) break;
		own.pop();
	}
	const head = own.at(-1);
	if (!head || (!isNominal(head) && head.pos !== 'PRON')) return null;
	const cut = own.findLastIndex((token) => possessive.test(token.lower));
	const name = nameIn(own.slice(cut + 1));
	const owner = own.slice(0, cut);
	return {
		from,
		to: from + own.length,
		tokens: own,
		head,
		name: cut > 0 && isStateBody(owner, name) ? own.slice(owner.findIndex(isProper)) : name,
		possessor: cut > 0 ? owner : [],
	};
}

/** Whether a phrase can be the subject of saying: a pronoun, a name, a role or a body. */
export function phraseCanSpeak({ head, name }: NounPhrase): boolean {
	if (head.pos === 'PRON') return speakingPronouns.has(head.lower);
	// “D-New Bedford”: a party and a seat
	if (name.length > 1 && /^\p{Lu}$/u.test(name[0]!.text) && name[1]!.text === '-') return false;
	if (name.length > 1) return true;
	// “PHOTO: COURTESY OF THE ROE FAMILY”
	if (/^(?:photo|picture|image|courtesy)$/u.test(head.lower)) return false;
	// “in a post on X”
	if (name.length > 0) return head.text.length > 1;
	if (isTime(head.lower)) return false;
	// “the 43-year-old”, “the other”
	if (head.lower === 'old' || head.lower === 'other') return true;
	return speechNouns.has(singular(head.lower)) || canSpeak(head.lower);
}
