import { genderOf } from '../../../language/gender.ts';
import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { titleRoles } from '../../../language/roles.ts';
import { answerNouns, isPeopleNoun, singular, speechNouns } from '../../../language/speaking.ts';
import type { Cast, LastSpeaker, Resolved } from '../names/cast.ts';
import { isOrigin } from '../../../language/origins.ts';
import { byDescription } from './by-description.ts';
import { aloneOfAge } from './by-traits.ts';
import { byPronoun } from './by-pronoun.ts';
import { withoutArticle } from '../names/mentions.ts';
import { wordsOfTokens } from '../names/words-of-tokens.ts';
import type { Title } from '../names/whose-name.ts';

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
	if (name.length > 0) return cast.bearer(wordsOfTokens(name), at, titleBefore(phrase));
	const described = byDescription(phrase, cast, last);
	// “Bishop”, where the article has named an Amy Bishop
	const isBare = phrase.tokens.length === 1 && /^\p{Lu}/u.test(head.text);
	const called = described === null && isBare ? cast.bearer(head.text, at) : null;
	if (called && called.name !== head.text) return called;
	const alone = described === null ? aloneOfAge(phrase, cast) : null;
	if (alone !== null) return { name: alone, rival: withoutArticle(phrase) };
	return { name: described ?? withoutArticle(phrase) };
}

/** What a title before a name tells: “Mrs Roe”, “Detective Roe”. */
function titleBefore({ tokens, name }: NounPhrase): Title {
	const before = tokens.filter(({ start, pos }) => start < name[0]!.start && pos !== 'DET');
	const words = before.map(({ lower }) => lower.replace(/\.$/u, ''));
	const gender = genderOf(words, null);
	const roles = words.map((word) => titleRoles.get(word) ?? singular(word));
	return { gender, roles: roles.filter((role) => isPeopleNoun(role)) };
}

/** “The Dutchwoman”: a description, though it is written like a name. */
function isByOrigin({ tokens, name, head }: NounPhrase): boolean {
	return name.length === 1 && tokens[0]!.lower === 'the' && isOrigin(head.text);
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
