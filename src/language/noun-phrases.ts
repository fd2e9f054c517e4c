import type { Token } from './tokens.ts';
import {
	bodyNouns,
	canSpeak,
	isPeopleNoun,
	isTime,
	singular,
	speakingPronouns,
	speechNouns,
	titleWords,
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
}

const possessive = /^['’]s?$/u;
const determiners = new Set('his her their its my our your'.split(' '));

/** The noun phrases among the tokens of a sentence, in order. */
export function nounPhrases(tokens: readonly Token[]): NounPhrase[] {
	const phrases: NounPhrase[] = [];
	let from = 0;
	while (from < tokens.length) {
		const to = phraseEnd(tokens, from);
		const phrase = to > from ? toPhrase(tokens, from, to) : null;
		if (phrase) phrases.push(phrase);
		from = Math.max(to, from + 1);
	}
	return joinBodies(tokens, phrases);
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
	return named && led && next.tokens.some(({ text }) => /^\p{Lu}/u.test(text));
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

function continues(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at]!;
	const before = tokens[at - 1]!;
	if (possessive.test(token.lower)) return isNominal(before);
	if (joins(token, before, tokens[at + 1])) return true;
	if (/[-‐‑]/u.test(before.text) && before.text.length === 1) return token.start === before.end;
	if (token.pos === 'DET' || determiners.has(token.lower)) return false;
	if (isNominal(before) && (token.pos === 'ADJ' || token.pos === 'NUM')) {
		return /^\p{Lu}/u.test(token.text) && before.pos === 'PROPN';
	}
	return isNominal(token) || token.pos === 'ADJ' || token.pos === 'NUM';
}

/** A hyphen inside a word, or the stop of an initial or title. */
function joins(token: Token, before: Token, after: Token | undefined): boolean {
	if (/^[-‐‑]$/u.test(token.text)) return token.start === before.end && after?.start === token.end;
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
	return {
		from,
		to: from + own.length,
		tokens: own,
		head,
		name: nameIn(own.slice(cut + 1)),
		possessor: cut > 0 ? own.slice(0, cut) : [],
	};
}

/** The run of proper nouns at the end of a phrase, after a person's title or a body's name. */
function nameIn(tokens: readonly Token[]): readonly Token[] {
	const run = tokens.slice(tokens.findLastIndex((_, index) => !isNamePart(tokens, index)) + 1);
	const body = run.findLastIndex(({ lower }) => bodyNouns.has(lower) || bodyWords.has(lower));
	if (body >= 0 && run.length - body <= 2) return properFrom(run, 0);
	const title = run.findLastIndex((_, index) => isTitle(run, index));
	return properFrom(run, Math.max(body, title) + 1);
}

/** Last words of the names of bodies beside those that are bodies themselves: “United Nations”. */
const bodyWords = new Set('nations union states kingdom commission'.split(' '));

/** A noun for a person is a title wherever it stands; an abbreviation only before a name (“Sen.”). */
function isTitle(run: readonly Token[], index: number): boolean {
	const word = run[index]!.lower.replace(/\.$/u, '');
	if (isPeopleNoun(word)) return true;
	return titleWords.has(word) && index < run.length - 1;
}

function properFrom(run: readonly Token[], from: number): readonly Token[] {
	const name = run.slice(from);
	const start = name.findIndex(({ pos }) => pos === 'PROPN');
	return start < 0 || isTime(name.at(-1)!.lower) ? [] : name.slice(start);
}

/** A proper noun, or what a hyphen or the stop of an initial joins to one: “Jean-luc”, “J. Roe”. */
function isNamePart(tokens: readonly Token[], index: number): boolean {
	const { pos, text } = tokens[index]!;
	if (pos === 'PROPN' || /^[-‐‑.]$/u.test(text)) return true;
	return index > 1 && /^[-‐‑]$/u.test(tokens[index - 1]!.text) && isNamePart(tokens, index - 2);
}

/** Whether a phrase can be the subject of saying: a pronoun, a name, a role or a body. */
export function phraseCanSpeak({ head, name }: NounPhrase): boolean {
	if (head.pos === 'PRON') return speakingPronouns.has(head.lower);
	if (isTime(head.lower)) return false;
	if (name.length > 0) return true;
	return speechNouns.has(singular(head.lower)) || canSpeak(head.lower);
}
