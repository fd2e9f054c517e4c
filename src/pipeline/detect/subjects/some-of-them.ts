import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { isOne, isPeopleNoun } from '../../../language/speaking.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';

const some = /^(?:one|some|many|several|two|three)$/u;

/** “One of the officials said”; “one of them said”: of the several who were last spoken of. */
export function someOfThem(
	tokens: readonly FrameToken[],
	before: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	const several = before.find(({ to }) => to === verb);
	if (several) return someOf(tokens, several);
	const from = isOneAlone(tokens, verb - 1) ? verb - 1 : verb - 3;
	const own = tokens.slice(Math.max(0, from), verb);
	if (!/^(?:one|one of them)$/u.test(own.map(({ lower }) => lower).join(' '))) return null;
	const head = { ...own.at(-1)!, lower: 'one of them', pos: 'PRON' };
	return { from, to: verb, tokens: own, head, name: [], possessor: [] };
}

/** “Diplomats fear it. “…,” one said”: no number of anything. */
function isOneAlone(tokens: readonly FrameToken[], at: number): boolean {
	const before = tokens[at - 1];
	const opens = !before || before.pos === quotedPos || /^(?:[.!?,;:–—-]|--)$/u.test(before.text);
	return tokens[at]?.lower === 'one' && opens;
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
