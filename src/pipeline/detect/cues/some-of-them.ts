import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { isOne, isPeopleNoun } from '../../../language/speaking.ts';
import type { FrameToken } from '../sentences/frames.ts';

const some = /^(?:one|some|many|several|two|three)$/u;

/** “One of the officials said”; “one of them said”: of the several who were last spoken of. */
export function someOfThem(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const several = before.find(({ to }) => to === verb);
	if (several) return someOf(tokens, several);
	const from = verb - 3;
	const [one, of, them] = tokens.slice(Math.max(0, from), verb);
	if (`${one?.lower} ${of?.lower} ${them?.lower}` !== 'one of them') return null;
	const head = { ...them!, lower: 'one of them', pos: 'PRON' };
	return { from, to: verb, tokens: [one!, of!, them!], head, name: [], possessor: [] };
}

/** “…,” said one of the officials. */
export function someBehind(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	at: number,
): NounPhrase | null {
	const several = phrases.find(({ from }) => from === at + 2);
	return several ? someOf(tokens, several) : null;
}

function someOf(tokens: readonly FrameToken[], several: NounPhrase): NounPhrase | null {
	const from = several.from - 2;
	const [one, of] = tokens.slice(Math.max(0, from), several.from);
	if (of?.lower !== 'of' || !some.test(one!.lower)) return null;
	if (!isPeopleNoun(several.head.lower) || isOne(several.head.lower) || several.head.pos !== 'NOUN')
		return null;
	return { ...several, from, tokens: tokens.slice(from, several.to), possessor: [] };
}
