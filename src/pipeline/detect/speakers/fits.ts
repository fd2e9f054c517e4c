import { covers } from '../../../language/roles.ts';
import { bodyNouns, isPeopleNoun, singular } from '../../../language/speaking.ts';
import type { Token } from '../../../language/tokens.ts';
import type { Mention } from '../names/mentions.ts';

/** Whether a noun stands for a role: “the minister” for no prime minister, “the president” for no vice president. */
function holds(
	noun: string,
	roles: readonly string[],
	at: number,
	modifiers: readonly Token[],
): boolean {
	if (!covers(noun, roles[at]!)) return false;
	if (noun !== roles[at]) return true;
	const other = roles.findLastIndex((role, before) => before < at && isPeopleNoun(role));
	const rank = roles.slice(Math.max(other, 0), at).find(isRank);
	return rank === undefined || modifiers.some(({ lower }) => lower === rank);
}

/** Whether a word before an office makes another one of it. */
export const isRank = (word: string): boolean =>
	/^(?:deputy|assistant|associate|vice|prime|permanent|shadow|junior|lieutenant)$/u.test(word);

/**
 * Whether a mention may be meant by a role and what is said of it. A named person must have been
 * given all that tells apart (“the Arlander envoy” is not any envoy); “the former nurse” may be news.
 */
export function fits(mention: Mention, noun: string, modifiers: readonly Token[]): boolean {
	if (mention.name) {
		// “Ann Roe, the union's secretary” is not the union
		if (bodyNouns.has(noun) && !isPeopleNoun(noun)) return false;
		const telling = modifiers.filter(({ pos, text }) => pos !== 'ADJ' || /^\p{Lu}/u.test(text));
		const described = telling.every(({ lower }) => mention.roles.includes(singular(lower)));
		const isPast =
			mention.roles.includes('former') && !modifiers.some(({ lower }) => lower === 'former');
		return (
			mention.person &&
			described &&
			!isPast &&
			mention.roles.some((_, at) => holds(noun, mention.roles, at, modifiers))
		);
	}
	const words = mention.words.toLowerCase();
	// “the vice president” is not “the president”
	const isOther = mention.head === noun && words.split(' ').slice(0, -1).some(isRank);
	if (isOther && !modifiers.some(({ lower }) => isRank(lower))) return false;
	// “three judges” are not “the judge”
	return mention.head === noun
		? mention.single && modifiers.every(({ lower }) => words.includes(lower))
		: mention.single && modifiers.length === 0 && covers(noun, mention.head);
}
