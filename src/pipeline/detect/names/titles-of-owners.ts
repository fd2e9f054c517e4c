import { isGivenName } from '../../../language/gender.ts';
import { nounPhrases, type NounPhrase } from '../../../language/noun-phrases.ts';
import { singular } from '../../../language/speaking.ts';
import type { Frame } from '../sentences/frames.ts';
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
			const roles = isTitled(owner) ? titleOf(owner).map(({ lower }) => singular(lower)) : [];
			return [wordsOfTokens(owner.name), owner.name.at(-1)!.text].map(
				(name) => [name, roles] as const,
			);
		}),
	);
}

function isPersonal(owner: NounPhrase): boolean {
	const [first, ...others] = owner.name;
	if (!first) return false;
	return isTitled(owner) || (others.length > 0 && isGivenName(first.text));
}
