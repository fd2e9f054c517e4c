import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { isVerb } from '../../../language/parts-of-speech.ts';
import type { FrameToken } from '../sentences/frames.ts';

const killed = /^(?:killed|murdered|executed|shot|stabbed|strangled)$/u;
const deaths = /^(?:killed|murdered|executed|buried|cremated)$/u;
/** How far behind a name its verb may stand, in tokens: “Ann Roe, 24, a guard, was killed”. */
const reach = 12;

/** “Sergeant Roe, 24, was killed”, “Roe died”, “who shot Roe”: whether the words beside a phrase tell of a death. */
export function isToldDead(tokens: readonly FrameToken[], { from, to }: NounPhrase): boolean {
	if (killed.test(tokens[from - 1]?.lower ?? '')) return true;
	const verb = tokens.findIndex((token, at) => at >= to && at < to + reach && isVerb(token));
	const between = tokens.slice(to, Math.max(to, verb));
	// “whose son was killed”, “who died on stage”
	const isOfAnother = between.some(({ lower }) => /^(?:who|whose|whom|which|that)$/u.test(lower));
	const isAside = between[0]?.text === ',' && between.at(-1)!.text === ',';
	if (verb < 0 || isOfAnother || (between.length > 0 && !isAside)) return false;
	const [word, next, last] = [tokens[verb]!, tokens[verb + 1], tokens[verb + 2]];
	if (/^(?:died|perished|drowned)$/u.test(word.lower)) return true;
	const isPassive = /^(?:was|were|been)$/u.test(word.lower);
	const isShot = /^(?:shot|stabbed|beaten|found|pronounced)$/u.test(next?.lower ?? '');
	return (
		isPassive && (deaths.test(next?.lower ?? '') || (isShot && /^dead$/u.test(last?.lower ?? '')))
	);
}
