import { genderOf, isGivenName } from '../../../language/gender.ts';
import { nounPhrases, type NounPhrase } from '../../../language/noun-phrases.ts';
import { answerNouns, isPeopleNoun, singular, speechNouns } from '../../../language/speaking.ts';
import type { Frame } from '../sentences/frames.ts';
import type { Mention } from './mentions.ts';
import { isTitled, titleOf } from './titled.ts';
import { wordsOfTokens } from './words-of-tokens.ts';

/**
 * What “Mayor Ann Roe's plan” calls her, by her name and by her surname, lower case and singular; nothing for “Ann Roe's
 * plan”, which tells only that it is a person's name.
 */
export function titlesOfOwners(frames: readonly Frame[]): ReadonlyMap<string, readonly string[]> {
	const owners = frames.flatMap(({ tokens }) =>
		nounPhrases(tokens).flatMap(({ possessor }) => nounPhrases(possessor).at(-1) ?? []),
	);
	return new Map(
		owners.filter(isPersonal).flatMap((owner) => {
			const roles = rolesOfTitle(owner);
			return [wordsOfTokens(owner.name), owner.name.at(-1)!.text].map(
				(name) => [name, roles] as const,
			);
		}),
	);
}

const rolesOfTitle = (owner: NounPhrase): string[] =>
	isTitled(owner) ? titleOf(owner).map(({ lower }) => singular(lower.replace(/\.$/u, ''))) : [];

/** “Roe's answer was short. “…,” she said”: whom a sentence opens with as the owner of what it is about. */
export function ownersThatOpen({ tokens }: Frame): Mention[] {
	const phrase = nounPhrases(tokens).find(({ from }) => from === 0);
	const owner = phrase && nounPhrases(phrase.possessor).at(-1);
	if (!owner || owner.name.length === 0 || isPeopleNoun(phrase.head.lower)) return [];
	const [name, roles] = [wordsOfTokens(owner.name), rolesOfTitle(owner)];
	return [
		{
			...{ start: owner.tokens[0]!.start, end: owner.head.end, name, words: name, roles },
			...{ head: singular(owner.head.lower), age: null, gender: genderOf(roles, name) },
			...{ single: true, introduced: false, place: false, unlikely: false, acts: false },
			subject: isTold(phrase.head.lower),
			person: isTitled(owner),
		},
	];
}

/** “Roe's reply”, not “Roe's body”: what somebody says or thinks. */
const isTold = (noun: string): boolean =>
	speechNouns.has(noun) ||
	answerNouns.has(noun) ||
	/^(?:defen[cs]e|argument|view|position|stance|plea|excuse|explanation|reaction)$/u.test(noun);

function isPersonal(owner: NounPhrase): boolean {
	const [first, ...others] = owner.name;
	if (!first) return false;
	return isTitled(owner) || (others.length > 0 && isGivenName(first.text));
}
