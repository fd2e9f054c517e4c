import { nounPhrases, phraseCanSpeak, type NounPhrase } from '../../language/noun-phrases.ts';
import { looksLikePlace } from '../../language/places.ts';
import { bodyNouns, peopleNouns, singular, speakingPronouns } from '../../language/speaking.ts';
import type { TextPositionSelector } from '../../model/selector.ts';
import type { Frame, FrameToken } from './frames.ts';

/** One who can speak, each time the article speaks of them. */
export interface Mention extends TextPositionSelector {
	/** The proper name in words, null for a description (“the official”). */
	readonly name: string | null;
	/** The phrase as it stands, without article. */
	readonly words: string;
	/** The head noun, lower case, singular. */
	readonly head: string;
	/** The words that describe the bearer of the name: “a senior nurse” of “Carla Roe, a senior nurse”. */
	readonly roles: readonly string[];
	/** A person by a title, a role or an apposition, or by a name that is nowhere a place or a body. */
	readonly person: boolean;
	/** Whether its name is used as the name of a place somewhere in the article. */
	readonly place: boolean;
	/** Whether it stands for one alone: “the soldier”, not “soldiers”. */
	readonly single: boolean;
	/** Whether it stands where a subject would: first in its sentence, on no preposition or verb. */
	readonly subject: boolean;
}

/** Every phrase of the reporter's words that can speak, in the order of the text. */
export function mentionsOf(frames: readonly Frame[]): Mention[] {
	const found = frames.flatMap(phrasesThatSpeak);
	const places = new Set(
		found.flatMap(({ place, mention }) => (place ? (mention.name ?? []) : [])),
	);
	const isPerson = ({ person, name }: Mention): boolean =>
		person || (name !== null && isPersonName(name, places));
	const surnames = new Set(
		found.flatMap(({ mention }) =>
			isPerson(mention) ? (mention.name?.split(' ').at(-1) ?? []) : [],
		),
	);
	return found.map(({ mention }) => {
		const { name } = mention;
		const person = isPerson(mention) || (name !== null && surnames.has(name));
		const place = name !== null && !person && (places.has(name) || looksLikePlace(name));
		return { ...mention, person, place };
	});
}

/** The phrases of a frame that can speak, and whether “in”, “at” or “from” stands before them. */
function phrasesThatSpeak({ tokens }: Frame): { mention: Mention; place: boolean }[] {
	const phrases = nounPhrases(tokens);
	return phrases.flatMap((phrase, index) => {
		if (!phraseCanSpeak(phrase) || speakingPronouns.has(phrase.head.lower)) return [];
		const before = tokens[phrase.from - 1];
		const mention = {
			start: phrase.tokens[0]!.start,
			end: phrase.head.end,
			name: phrase.name.length > 0 ? wordsOfTokens(phrase.name) : null,
			words: withoutArticle(phrase),
			head: singular(phrase.head.lower),
			single: phrase.name.length > 0 || singular(phrase.head.lower) === phrase.head.lower,
			roles: rolesOf(tokens, phrase, [phrases[index - 1], phrases[index + 1]]),
			person: isTitled(phrase) || isDescribed(tokens, phrase, phrases[index + 1]),
			place: false,
			subject:
				!/^(?:ADP|VERB|PART)$/u.test(before?.pos ?? '') &&
				!isAside(phrases[index - 1], phrase, before),
		};
		return [{ mention, place: /^(?:in|at|from|across|near|to)$/u.test(before?.lower ?? '') }];
	});
}

/** “Ann Roe, the mayor”: the description behind the name is no new subject. */
function isAside(
	previous: NounPhrase | undefined,
	phrase: NounPhrase,
	before: FrameToken | undefined,
): boolean {
	const adjoins = before?.text === ',' && previous?.to === phrase.from - 1;
	return adjoins && previous.name.length > 0 && phrase.name.length === 0;
}

/** The words of a phrase beside its name, and of the descriptions that commas tie to it. Lower case, singular. */
function rolesOf(
	tokens: readonly FrameToken[],
	phrase: NounPhrase,
	neighbours: readonly (NounPhrase | undefined)[],
): string[] {
	const beside = neighbours.flatMap((other) => {
		if (!other || other.name.length > 0 || phrase.name.length === 0) return [];
		const [left, right] = other.from < phrase.from ? [other, phrase] : [phrase, other];
		const tied = tokens[left.to]?.text === ',' && right.from - left.to <= 3;
		return tied ? tokens.slice(left === other ? other.from : left.to + 1, other.to) : [];
	});
	const own = phrase.tokens.slice(0, phrase.tokens.length - phrase.name.length);
	return [...own, ...beside].map(({ lower }) => singular(lower));
}

/** Whether a noun for a person stands in a phrase beside its name, or is its head. */
function isTitled({ tokens, name }: NounPhrase): boolean {
	const nouns = name.length > 0 ? tokens.slice(0, tokens.length - name.length) : tokens.slice(-1);
	return nouns.some(({ lower }) => peopleNouns.has(singular(lower)) && !bodyNouns.has(lower));
}

/** “Ann Roe, the mayor”: a description of a person behind a comma. */
function isDescribed(
	tokens: readonly FrameToken[],
	{ to }: NounPhrase,
	next: NounPhrase | undefined,
): boolean {
	return next?.from === to + 1 && tokens[to]?.text === ',' && isTitled(next);
}

function isPersonName(name: string, places: ReadonlySet<string>): boolean {
	const words = name.toLowerCase().split(' ');
	if (words.length < 2 || places.has(name) || looksLikePlace(name)) return false;
	return !words.some((word) => bodyNouns.has(word));
}

/** Tokens as they are written, with the spaces between them. */
export function wordsOfTokens(
	tokens: readonly (TextPositionSelector & { readonly text: string })[],
): string {
	return tokens.reduce((words, token, index) => {
		const before = tokens[index - 1];
		return words + (before && before.end < token.start ? ' ' : '') + token.text;
	}, '');
}

/** A phrase without “the”, “a” or “an” before it. */
export function withoutArticle({ tokens }: NounPhrase): string {
	const article = /^(?:the|an?)$/u.test(tokens[0]!.lower) && tokens.length > 1;
	return wordsOfTokens(article ? tokens.slice(1) : tokens);
}
