import type { NounPhrase } from './noun-phrases.ts';
import { determiners, isPeopleNoun, isTime } from './speaking.ts';
import type { Token } from './tokens.ts';

/** “a spokesman for the city”, “one person close to the board”: what hangs on a noun for a person. */
export function withComplements(
	tokens: readonly Token[],
	phrases: readonly NounPhrase[],
): NounPhrase[] {
	return phrases.map((phrase) => {
		if (phrase.name.length > 0 || !isPeopleNoun(phrase.head.lower)) return phrase;
		const words = /^(?:for|of|at|from|in|with)$/u.test(tokens[phrase.to]?.lower ?? '') ? 1 : 2;
		const led = tokens.slice(phrase.to, phrase.to + words).map(({ lower }) => lower);
		const on = phrases.find(({ from }) => from === phrase.to + words);
		// “a woman in her forties”
		if (determiners.has(on?.tokens[0]!.lower ?? '')) return phrase;
		if (!on || !complementing.test(led.join(' ')) || isTime(on.head.lower)) return phrase;
		// “the mayor with a smile”
		const isManner = led[0] === 'with' && manners.test(on.head.lower);
		if (isManner) return phrase;
		return { ...phrase, complement: tokens.slice(phrase.to, on.to) };
	});
}

const manners =
	/^(?:smile|grin|sigh|shrug|laugh|wink|nod|sneer|snort|chuckle|frown|smirk|tears?|hug)$/u;
const complementing = /^(?:for|of|at|from|in|with|(?:close|familiar|briefed) (?:to|with|on))$/u;
