import { cueVerbs } from '../../../language/cue-verbs.ts';
import { isDenial } from '../../../language/stance-verbs.ts';
import type { FrameToken } from '../sentences/frames.ts';

const negation = /^(?:not|never|n['’]t|neither|nor)$/u;

/**
 * “Denied saying “…””, “never called him “…””, “accused Roe of saying “…””: words that somebody is told not to have
 * said, or only alleged to.
 */
export function isUnsaid(tokens: readonly FrameToken[], verb: number): boolean {
	let at = verb - 1;
	while (/^(?:ADV|AUX|PART)$/u.test(tokens[at]?.pos ?? '') && !negation.test(tokens[at]!.lower))
		at--;
	const before = tokens[at]?.lower ?? '';
	if (negation.test(before) && before !== 'nor') return true;
	if (!tokens[verb]!.lower.endsWith('ing')) return isAlleged(tokens, at, verb);
	if (before === 'as') return /^mis(?:quot|report)ed$/u.test(tokens[at - 1]?.lower ?? '');
	return isDenial(cueVerbs.get(before) ?? '') || (before === 'of' && isAccused(tokens, at));
}

/** “accused (Roe) of saying” */
function isAccused(tokens: readonly FrameToken[], of: number): boolean {
	return tokens.slice(Math.max(0, of - 7), of).some(({ lower }) => lower.startsWith('accus'));
}

/** “is alleged to have said”, “supposed to have said” */
function isAlleged(tokens: readonly FrameToken[], at: number, verb: number): boolean {
	const before = tokens.slice(Math.max(0, at), verb).map(({ lower }) => lower);
	return /^(?:alleged|said|supposed|reported|rumou?red|believed) to have$/u.test(before.join(' '));
}
