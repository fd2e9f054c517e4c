import type { NounPhrase } from '../../language/noun-phrases.ts';
import { singular, speechNouns } from '../../language/speaking.ts';
import type { Token } from '../../language/tokens.ts';
import type { Cast } from './cast.ts';
import { withoutArticle, wordsOfTokens, type Mention } from './mentions.ts';

/** Who spoke last, for the pronouns that follow. */
export interface LastSpeaker {
	readonly name: string;
	readonly person: boolean;
	/** Whether it is one, not several: “the colleagues”. */
	readonly single: boolean;
	/** Where the words that stand for them begin. */
	readonly at: number;
}

/** Whom words stand for, and who else may be meant where two are near. */
export interface Resolved {
	readonly name: string;
	readonly rival?: string;
}

/**
 * The name that an article gives to the one a phrase stands for: the full name for a surname, the
 * person or body last spoken of for a pronoun, the fuller description for “the official”.
 */
export function resolveSpeaker(phrase: NounPhrase, cast: Cast, last: LastSpeaker | null): Resolved {
	const { head, name } = phrase;
	const at = phrase.tokens[0]!.start;
	if (head.pos === 'PRON') return byPronoun(head.lower, at, cast, last) ?? { name: head.text };
	if (speechNouns.has(singular(head.lower)) && isOwned(phrase)) return byOwner(phrase, cast, last);
	if (name.length > 0) return { name: cast.fullName(wordsOfTokens(name), at) };
	return { name: byDescription(phrase, cast) ?? withoutArticle(phrase) };
}

const ownerPronouns = new Map([
	['his', 'he'],
	['her', 'she'],
	['their', 'they'],
	['its', 'it'],
]);

function isOwned({ tokens, possessor }: NounPhrase): boolean {
	return possessor.length > 0 || ownerPronouns.has(tokens[0]!.lower);
}

/** “Her statement”, “Roe's letter”: the words are the owner's. */
function byOwner(phrase: NounPhrase, cast: Cast, last: LastSpeaker | null): Resolved {
	const { tokens, possessor } = phrase;
	const pronoun = ownerPronouns.get(tokens[0]!.lower);
	if (pronoun) {
		const whose = byPronoun(pronoun, tokens[0]!.start, cast, last);
		return whose ?? { name: withoutArticle(phrase) };
	}
	const owner = wordsOfTokens(possessor.filter(({ pos }) => pos !== 'DET'));
	return { name: cast.fullName(owner, tokens[0]!.start) };
}

/**
 * A pronoun goes back to the last one who spoke, unless somebody of its kind has since been the
 * subject of a sentence.
 */
function byPronoun(
	pronoun: string,
	at: number,
	cast: Cast,
	last: LastSpeaker | null,
): Resolved | null {
	const person = pronoun === 'he' || pronoun === 'she';
	const one = pronoun !== 'they';
	const known = last?.person === person && (last.single || !one) ? last : null;
	const earlier = cast
		.before(at)
		.filter((mention) => mention.person === person && (mention.single || !one));
	const subject = earlier.findLast(
		(mention) => mention.subject && mention.start > (known?.at ?? -1),
	);
	const mention = subject ?? (known ? undefined : earlier.at(-1));
	if (!mention) return last && { name: last.name };
	const name = mention.name ? cast.fullName(mention.name, mention.start) : mention.words;
	return known && known.name !== name ? { name, rival: known.name } : { name };
}

/**
 * Whom a description goes back to: a person who was given that role, or the fuller description with
 * the same head (“the official” after “a senior official”).
 */
function byDescription(phrase: NounPhrase, cast: Cast): string | null {
	const { tokens, head } = phrase;
	const [first] = tokens;
	const known = tokens.length === 1 || /^(?:the|his|her|their|its)$/u.test(first!.lower);
	if (!known) return null;
	const words = withoutArticle(phrase).toLowerCase();
	const noun = singular(head.lower);
	if (noun !== head.lower) return null;
	const modifiers = tokens.slice(0, -1).filter(({ pos }) => /^(?:ADJ|NOUN|PROPN)$/u.test(pos));
	const same = cast.before(first!.start).findLast((mention) => fits(mention, noun, modifiers));
	if (!same) return null;
	if (same.name) return cast.fullName(same.name, same.start);
	return same.words.length >= words.length ? same.words : null;
}

/**
 * Whether a mention may be meant by a role and what is said of it. A named person must have been
 * given all that tells apart (“the Arlander envoy” is not any envoy); “the former nurse” may be news.
 */
function fits(mention: Mention, noun: string, modifiers: readonly Token[]): boolean {
	if (mention.name) {
		const telling = modifiers.filter(({ pos, text }) => pos !== 'ADJ' || /^\p{Lu}/u.test(text));
		const described = telling.every(({ lower }) => mention.roles.includes(singular(lower)));
		return mention.person && described && mention.roles.some((role) => covers(noun, role));
	}
	const words = mention.words.toLowerCase();
	return mention.head === noun
		? modifiers.every(({ lower }) => words.includes(lower))
		: mention.single && modifiers.length === 0 && covers(noun, mention.head);
}

/** Roles that a wider word may stand for later: “the official” for an envoy. */
const narrower = new Map<string, readonly string[]>(
	Object.entries({
		official:
			'representative diplomat envoy ambassador delegate spokesman spokeswoman adviser advisor aide secretary commissioner minister deputy',
		boss: 'chief head executive ceo manager director coach',
		chief: 'head boss executive ceo commissioner director',
		leader: 'president premier chancellor head',
		politician: 'minister senator lawmaker mp mayor governor',
		officer:
			'brigadier colonel lieutenant admiral commander sergeant constable captain detective inspector',
		doctor: 'surgeon physician',
		lawyer: 'attorney solicitor barrister counsel',
	}).map(([wide, roles]) => [wide, roles.split(' ')]),
);

function covers(noun: string, role: string): boolean {
	return noun === role || (narrower.get(noun)?.includes(role) ?? false);
}
