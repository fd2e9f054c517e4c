import { cueVerbs } from '../../../language/cue-verbs.ts';
import { isDenial } from '../../../language/stance-verbs.ts';
import type { FrameToken } from '../sentences/frames.ts';

/** Words that say of a quotation that it is none. */
const isFalse =
	/^(?:mis(?:quot|report)ed|falsely|wrongly|erroneously|inaccurately|fake|fabricated|doctored)$/u;

const negation = /^(?:not|never|n['’]t|neither|nor)$/u;

/**
 * “Denied saying “…””, “never called him “…””, “accused Roe of saying “…””: words that somebody is told not to have
 * said, or only alleged to.
 */
export function isUnsaid(tokens: readonly FrameToken[], verb: number): boolean {
	// “did not mince words: “…””, “could not have said it more plainly: “…””
	const isIdiom = !cueVerbs.has(tokens[verb]!.lower) || tokens[verb + 1]?.lower === 'it';
	if (isIdiom) return false;
	let at = verb - 1;
	while (/^(?:ADV|AUX|PART)$/u.test(tokens[at]?.pos ?? '') && !negation.test(tokens[at]!.lower))
		at--;
	const before = tokens[at]?.lower ?? '';
	const adds = /^(?:only|just|merely|simply)$/u.test(tokens[at + 1]?.lower ?? '');
	if (negation.test(before) && before !== 'nor') return !adds;
	if (!tokens[verb]!.lower.endsWith('ing')) return isAlleged(tokens, verb);
	if (before === 'as')
		return tokens.slice(Math.max(0, at - 9), at).some(({ lower }) => isFalse.test(lower));
	return isDenial(cueVerbs.get(before) ?? '') || (before === 'of' && isAccused(tokens, at));
}

/** “accused (Roe) of saying” */
function isAccused(tokens: readonly FrameToken[], of: number): boolean {
	return tokens
		.slice(Math.max(0, of - 7), of)
		.some(({ lower }) => /^(?:accus|suspect|convict)/u.test(lower));
}

/** “is alleged to have said”, “supposed to have said” */
function isAlleged(tokens: readonly FrameToken[], verb: number): boolean {
	const before = tokens.slice(Math.max(0, verb - 3), verb).map(({ lower }) => lower);
	return /^(?:alleged|said|supposed|reported|rumou?red|believed) to have$/u.test(before.join(' '));
}
