import { genderOf, type Gender } from '../../language/gender.ts';
import type { NounPhrase } from '../../language/noun-phrases.ts';
import { answerNouns, singular, speechNouns } from '../../language/speaking.ts';
import type { Cast, LastSpeaker, Resolved } from './cast.ts';
import { byDescription } from './by-description.ts';
import { byPronoun } from './by-pronoun.ts';
import { withoutArticle, wordsOfTokens } from './mentions.ts';

/**
 * The name that an article gives to the one a phrase stands for: the full name for a surname, the
 * person or body last spoken of for a pronoun, the fuller description for “the official”.
 */
export function resolveSpeaker(phrase: NounPhrase, cast: Cast, last: LastSpeaker | null): Resolved {
	const { head, name } = phrase;
	const at = phrase.tokens[0]!.start;
	if (head.pos === 'PRON') return byPronoun(head.lower, at, cast, last) ?? { name: head.text };
	const said = speechNouns.has(singular(head.lower)) || answerNouns.has(head.lower);
	if (said && isOwned(phrase)) return byOwner(phrase, cast, last);
	if (isByOrigin(phrase))
		return { name: byDescription(phrase, cast, last) ?? withoutArticle(phrase) };
	if (name.length > 0) return cast.bearer(wordsOfTokens(name), at, genderBefore(phrase));
	return { name: byDescription(phrase, cast, last) ?? withoutArticle(phrase) };
}

/** What a title before a name tells: “Mrs Roe”. */
function genderBefore({ tokens, name }: NounPhrase): Gender | null {
	const titles = tokens.filter(({ start }) => start < name[0]!.start);
	const words = titles.map(({ lower }) => lower.replace(/\.$/u, ''));
	return genderOf(words, null);
}

/** “The Dutchwoman”: a description, though it is written like a name. */
function isByOrigin({ tokens, name, head }: NounPhrase): boolean {
	return (
		name.length === 1 &&
		tokens[0]!.lower === 'the' &&
		/\p{Ll}{2}(?:man|woman|ian|ean|can|ish|ese|ander)$/u.test(head.text)
	);
}

const ownerPronouns = new Map([
	['his', 'he'],
	['her', 'she'],
	['their', 'they'],
	['its', 'it'],
]);

/** Whether a phrase says whose it is. */
export function isOwned({ tokens, possessor }: NounPhrase): boolean {
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
