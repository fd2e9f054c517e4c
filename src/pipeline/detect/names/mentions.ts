import { genderOf, type Gender } from '../../../language/gender.ts';
import {
	isFullName,
	nounPhrases,
	phraseCanSpeak,
	type NounPhrase,
} from '../../../language/noun-phrases.ts';
import { looksLikePlace } from '../../../language/places.ts';
import {
	canSpeak,
	isOne,
	isPeopleNoun,
	singular,
	speakingPronouns,
} from '../../../language/speaking.ts';
import type { TextPositionSelector } from '../../../model/selector.ts';
import { nameAfterTitle } from '../sentences/apposition.ts';
import { ageBeside } from './age.ts';
import { isAside, isBracketed } from './asides.ts';
import {
	describedAt,
	isDescribed,
	isGoBetween,
	isNamedBehind,
	rolesOf,
} from './described-names.ts';
import type { Frame, FrameToken } from '../sentences/frames.ts';
import { actsBehindAnd, standsAsSubject } from './stands-as-subject.ts';
import { isTitled } from './titled.ts';
import { isToldDead } from './told-dead.ts';
import { ownersThatOpen, titlesOfOwners } from './owners.ts';
import { whatItDoes } from './what-it-does.ts';
import { wordsOfTokens } from './words-of-tokens.ts';
import { isWithArticle } from './name-kinds.ts';
import { namesByUse, type Found, type NamesByUse } from './names-by-use.ts';

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
	/** Whether it is a woman or a man, as far as a title, a role or the first name tells. */
	readonly gender: Gender | null;
	/** In years, where the text gives it beside the name. */
	readonly age: number | null;
	/** Whether its name is used as the name of a place somewhere in the article. */
	readonly place: boolean;
	/** Whether it stands for one alone: “the soldier”, not “soldiers”. */
	readonly single: boolean;
	/** Whether it is brought in as somebody new: “a senior official”. */
	readonly introduced: boolean;
	/** Whether “he” behind it is rather somebody else: it is told there that they died, or another does something through them. */
	readonly unlikely: boolean;
	/** Whether it is a name behind “and” that does something itself, and is joined to nobody: “Cole sang and Ann Roe danced”. */
	readonly acts: boolean;
	/** Whether it stands where a subject would: first in its sentence, on no preposition or verb. */
	readonly subject: boolean;
}

/** Every phrase of the reporter's words that can speak, in the order of the text. */
export function mentionsOf(frames: readonly Frame[]): Mention[] {
	const found = frames.flatMap((frame) => [...ownersIn(frame), ...phrasesThatSpeak(frame)]);
	const names = namesByUse(found);
	const titles = titlesOfOwners(frames);
	const sure = found.filter((each) => !names.doubts(each) || canSpeak(each.mention.head));
	return sure.map((each) => asUsed(each, names, titles));
}

/** A phrase, with what the whole article tells of its name. */
function asUsed(
	each: Found,
	names: NamesByUse,
	titles: ReadonlyMap<string, readonly string[]>,
): Mention {
	const { mention } = each;
	const name = names.doubts(each) ? null : mention.name;
	const title = name === null || names.places.has(name) ? undefined : titles.get(name);
	const isPart = name !== null && names.isShortForPerson(name);
	const person = names.isPersonal(mention) || isPart || title !== undefined;
	const located = name !== null && (names.places.has(name) || each.way || looksLikePlace(name));
	const place = located && !person && !names.businesses.has(name);
	return { ...mention, name, roles: [...mention.roles, ...(title ?? [])], person, place };
}

/** “Roe's answer was short. “…,” she said”: whom a sentence opens with as the owner of what it is about. */
const ownersIn = (frame: Frame): Found[] =>
	ownersThatOpen(frame).map((mention) => ({
		mention,
		...{ first: true, several: false, place: false, way: false },
	}));

/** The phrases of a frame that can speak. */
function phrasesThatSpeak({ tokens }: Frame): Found[] {
	const phrases = nounPhrases(tokens).map((phrase, _, all) => titledPhrase(tokens, all, phrase));
	return phrases.flatMap((phrase, index) => {
		// the name behind a long title stands in the title's phrase already
		if (phrases.some(({ from, to }) => from < phrase.from && phrase.to <= to)) return [];
		if (!phraseCanSpeak(phrase) || speakingPronouns.has(phrase.head.lower)) return [];
		// “any passenger”, “no captain” is nobody in particular
		const [opening] = phrase.tokens;
		if (opening!.pos !== 'PROPN' && /^(?:any|no|every|each)$/u.test(opening!.lower)) return [];
		const before = tokens[phrase.from - 1];
		const bracketed = isBracketed(tokens, phrase);
		if (bracketed && !isFullName(phrase)) return [];
		if (isAside(tokens, phrases, index)) return [];
		if (isNamedBehind(tokens, phrases, index)) return [];
		const name = phrase.name.length > 0 ? wordsOfTokens(phrase.name) : null;
		const doing = whatItDoes(tokens, phrase);
		const roles = [...rolesOf(tokens, phrases, index), ...doing];
		const mention = {
			start: phrase.tokens[0]!.start,
			end: phrase.head.end,
			name,
			words: withoutArticle(phrase),
			head: singular(phrase.head.lower),
			age: ageBeside(tokens, phrase),
			single: phrase.name.length > 0 || isOne(phrase.head.lower),
			introduced: /^an?$/u.test(phrase.tokens[0]!.lower),
			roles,
			gender: genderOf(name ? roles : [...roles, phrase.head.lower], name),
			person: isTitled(phrase) || isDescribed(tokens, phrase, phrases[index + 1]),
			place: false,
			unlikely: isToldDead(tokens, phrase) || isGoBetween(tokens, phrases, index),
			acts: !bracketed && actsBehindAnd(tokens, phrases, index),
			subject: !bracketed && standsAsSubject(tokens, phrases, describedAt(tokens, phrases, index)),
		};
		return [
			{
				mention,
				first: phrase.from === 0,
				several: isWithArticle(phrase) || doing.length > 0,
				place: /^(?:in|at|across|near)$/u.test(before?.lower ?? ''),
				way: /^(?:from|to)$/u.test(before?.lower ?? ''),
			},
		];
	});
}

/** “Minister of Foreign Affairs Ann Roe”: one phrase, with the name at its end. */
function titledPhrase(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	phrase: NounPhrase,
): NounPhrase {
	const titled = phrase.name.length === 0 && isPeopleNoun(phrase.head.lower);
	const named = titled ? nameAfterTitle(tokens, phrases, phrase) : undefined;
	if (!named) return phrase;
	const whole = tokens.slice(phrase.from, named.to);
	return { ...named, from: phrase.from, tokens: whole };
}

/**
 * A phrase without “the”, “a” or “an” before it, with what tells which of several is meant. Of
 * “neither the port nor the union” both are named: it is what they say that is negated.
 */
export function withoutArticle({ tokens, complement = [] }: NounPhrase): string {
	const article = /^(?:the|an?)$/u.test(tokens[0]!.lower) && tokens.length > 1;
	const words = wordsOfTokens([...(article ? tokens.slice(1) : tokens), ...complement]);
	return words.replace(/ nor |(?:, \d{1,3})?, and /gu, ' and ');
}
