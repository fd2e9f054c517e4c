import type { NounPhrase } from '../../language/noun-phrases.ts';
import { singular, speechNouns } from '../../language/speaking.ts';
import type { Cast } from './cast.ts';
import { withoutArticle, wordsOfTokens } from './mentions.ts';

/** Who spoke last, for the pronouns that follow. */
export interface LastSpeaker {
	readonly name: string;
	readonly person: boolean;
	/** Where the words that stand for them begin. */
	readonly at: number;
}

/**
 * The name that an article gives to the one a phrase stands for: the full name for a surname, the
 * person or body last spoken of for a pronoun, the fuller description for “the official”.
 */
export function resolveSpeaker(phrase: NounPhrase, cast: Cast, last: LastSpeaker | null): string {
	const { head, name } = phrase;
	const at = phrase.tokens[0]!.start;
	if (head.pos === 'PRON') return byPronoun(head.lower, at, cast, last) ?? head.text;
	if (speechNouns.has(singular(head.lower)) && isOwned(phrase)) return byOwner(phrase, cast, last);
	if (name.length > 0) return cast.fullName(wordsOfTokens(name), at);
	return byDescription(phrase, cast) ?? withoutArticle(phrase);
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
function byOwner(phrase: NounPhrase, cast: Cast, last: LastSpeaker | null): string {
	const { tokens, possessor } = phrase;
	const pronoun = ownerPronouns.get(tokens[0]!.lower);
	if (pronoun) return byPronoun(pronoun, tokens[0]!.start, cast, last) ?? withoutArticle(phrase);
	const owner = wordsOfTokens(possessor.filter(({ pos }) => pos !== 'DET'));
	return cast.fullName(owner, tokens[0]!.start);
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
): string | null {
	const person = pronoun === 'he' || pronoun === 'she';
	const known = last?.person === person ? last : null;
	const one = pronoun !== 'they';
	const earlier = cast
		.before(at)
		.filter((mention) => mention.person === person && (mention.single || !one));
	const subject = earlier.findLast(
		(mention) => mention.subject && mention.start > (known?.at ?? -1),
	);
	const mention = subject ?? (known ? undefined : earlier.at(-1));
	if (!mention) return last?.name ?? null;
	return mention.name ? cast.fullName(mention.name, mention.start) : mention.words;
}

/** The earlier, fuller description with the same head: “the official” after “a senior official”. */
function byDescription(phrase: NounPhrase, cast: Cast): string | null {
	const { tokens, head } = phrase;
	if (tokens[0]!.lower !== 'the' && tokens.length > 1) return null;
	const words = withoutArticle(phrase).toLowerCase();
	const noun = singular(head.lower);
	const modifiers = words.split(' ').slice(0, -1);
	const same = cast
		.before(tokens[0]!.start)
		.findLast(
			(mention) =>
				mention.head === noun &&
				modifiers.every((word) => mention.words.toLowerCase().includes(word)),
		);
	if (!same) return null;
	if (same.name) return cast.fullName(same.name, same.start);
	return same.words.length >= words.length ? same.words : null;
}
