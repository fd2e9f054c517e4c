import { isOneBody } from './body-names.ts';
import { joinCalled } from './called-names.ts';
import { isGivenName } from './gender.ts';
import { withComplements } from './complements.ts';
import { personIn } from './person-name.ts';
import { isNominal, phraseEnd, possessive } from './phrase-end.ts';
import {
	areLettersBehindName,
	isBodyOfSeveral,
	isProper,
	isStateBody,
	nameIn,
} from './phrase-names.ts';
import { rememberedOf } from '../text/remembered.ts';
import type { Token } from './tokens.ts';
import {
	bodyNouns,
	canSpeak,
	isPeopleNoun,
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

/** The noun phrases among the tokens of a sentence, in order; found once, as many rules ask for them. */
export const nounPhrases: (tokens: readonly Token[]) => readonly NounPhrase[] =
	rememberedOf(findPhrases);

function findPhrases(tokens: readonly Token[]): NounPhrase[] {
	const phrases: NounPhrase[] = [];
	let from = 0;
	while (from < tokens.length) {
		const to = phraseEnd(tokens, from);
		const isPhrase = to > from && !areLettersBehindName(tokens, from, to);
		const phrase = isPhrase ? toPhrase(tokens, from, to) : null;
		if (phrase) phrases.push(phrase);
		from = Math.max(to, from + 1);
	}
	const split = phrases.flatMap((phrase) => splitBeforeName(tokens, phrase));
	return withComplements(tokens, joinCalled(tokens, joinBodies(tokens, split)));
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
	const preposition = tokens[phrase.from - 1];
	// “an analyst of brokerage Roe & Moss”
	const isKind =
		preposition?.lower === 'of' &&
		phrase.tokens[0]!.pos === 'NOUN' &&
		tokens[phrase.from - 2]?.pos === 'PROPN' &&
		!canSpeak(tokens[phrase.from - 2]!.lower);
	const led = preposition?.pos === 'ADP' && !isKind;
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
		if (body && (isMemberOf(body, phrase) || isOfficerOf(tokens, body, phrase)))
			joined[joined.length - 1] = {
				...phrase,
				from: body.from,
				tokens: tokens.slice(body.from, phrase.to),
			};
		else if (body && (isBodyOf(tokens, body, phrase) || isItsField(tokens, body, phrase)))
			joined[joined.length - 1] = bodyOf(tokens, body, phrase);
		else joined.push(phrase);
	}
	return joined;
}

/** “Ministry of Ports” + “and” + “Trade”, “Health” + “and” + “Safety Executive”. */
function isItsField(tokens: readonly Token[], body: NounPhrase, next: NounPhrase): boolean {
	if (tokens[body.to]?.lower !== 'and' || next.from !== body.to + 1) return false;
	// “Office of Ports and Trade Director Ann Roe”
	if (next.name.length > 0 && next.name.length < next.tokens.length) return false;
	const words = [body.name, next.tokens].map((part) => part.map(({ text }) => text).join(' '));
	return body.name.length > 0 && isOneBody(words.join(' and '));
}

/** “Republican presidential nominee Ann Roe”: of which party she is. */
function isMemberOf({ tokens, to, from, head }: NounPhrase, next: NounPhrase): boolean {
	const isParty = to === from + 1 && head.pos === 'PROPN' && isPeopleNoun(head.lower);
	return isParty && next.from === to && next.name.length > 0 && tokens.length === 1;
}

/** “Bank of Arland Governor Ann Roe”: a person with an office, and no body. */
function isOfficerOf(tokens: readonly Token[], body: NounPhrase, next: NounPhrase): boolean {
	const first = next.tokens.indexOf(next.name[0]!);
	const isHolder = isFullName(next) && isPeopleNoun(next.tokens[first - 1]?.lower ?? '');
	return isHolder && hangsOnBody(tokens, body, next);
}

/** “Bank of …”: whether a phrase follows on the name of a body. */
function hangsOnBody(
	tokens: readonly Token[],
	{ head, to }: NounPhrase,
	next: NounPhrase,
): boolean {
	const named = /^\p{Lu}/u.test(head.text) && bodyNouns.has(head.lower);
	return named && next.from === to + 1 && /^(?:of|for)$/u.test(tokens[to]!.lower);
}

function isBodyOf(tokens: readonly Token[], body: NounPhrase, next: NounPhrase): boolean {
	// “Minister of Defence of Arland Ann Roe” names a person, no body
	const person = personIn(next.name).length < next.name.length;
	const isNamed = next.tokens.some(({ text }) => /^\p{Lu}/u.test(text));
	return !person && isNamed && hangsOnBody(tokens, body, next);
}

function bodyOf(tokens: readonly Token[], body: NounPhrase, next: NounPhrase): NounPhrase {
	const all = tokens.slice(body.from, next.to);
	const name = all.slice(all.findIndex(({ text, pos }) => pos !== 'DET' && /^\p{Lu}/u.test(text)));
	const isLater = !bodyNouns.has(body.head.lower) && bodyNouns.has(next.head.lower);
	const head = isLater ? next.head : body.head;
	return { ...body, to: next.to, tokens: all, head, name, possessor: [] };
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
	const isWhole = cut > 0 && (isStateBody(owner, name) || isBodyOfSeveral(owner, own[cut]!, name));
	return {
		from,
		to: from + own.length,
		tokens: own,
		head,
		name: isWhole ? own.slice(Math.max(0, owner.findIndex(isProper))) : name,
		possessor: cut > 0 ? owner : [],
	};
}

/** “Ann Roe”: a given name and more. */
export const isFullName = ({ name }: NounPhrase): boolean =>
	name.length > 1 && isGivenName(name[0]!.text);

/** Whether a phrase can be the subject of saying: a pronoun, a name, a role or a body. */
export function phraseCanSpeak({ head, name }: NounPhrase): boolean {
	if (head.pos === 'PRON') return speakingPronouns.has(head.lower);
	// “D-New Bedford”: a party and a seat
	if (name.length > 1 && /^\p{Lu}$/u.test(name[0]!.text) && name[1]!.text === '-') return false;
	// “Several hours”
	if (isTime(head.lower) && name.length > 0 && name.at(-1) !== head) return false;
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
