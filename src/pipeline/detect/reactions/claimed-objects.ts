import { isClaimNoun, isCountNoun } from '../../../language/claim-nouns.ts';
import type { Cue } from '../cues/cues.ts';
import { hasFiniteVerb } from '../sentences/clause-shape.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { isDeed, isGerund } from './deniable.ts';
import { pronoun, reach } from './stance-objects.ts';

/** “rejected it”, “dismissed the claims as …”, “the claims were dismissed by …”: that it is words which are rejected. */
export function isOfClaim(
	tokens: readonly FrameToken[],
	{ from, inverted }: Cue,
	object: readonly FrameToken[],
): boolean {
	const [first] = object;
	if (!first || pronoun.test(first.lower)) return true;
	const passive = inverted ? tokens.slice(Math.max(0, from - reach), from) : [];
	return isHeadedByClaim(object) || claimIn(passive) >= 0;
}

/** “the tone of the report”, “a question about the claims” are no claims. */
function isHeadedByClaim(object: readonly FrameToken[]): boolean {
	const at = claimIn(object);
	const hung = object.findIndex(({ pos }, index) => index > 0 && pos === 'ADP');
	const isHead = hung < 0 || at < hung || object[0]!.pos === 'ADP';
	return at >= 0 && isHead && !wants(object.slice(at + 1));
}

const claimIn = (words: readonly FrameToken[]): number =>
	words.findIndex(
		({ lower }, at) => isCountNoun(lower) || (isClaimNoun(lower) && !isOther(words, at)),
	);

/** “suggestions that she should go”: what others want. */
const wants = (behind: readonly FrameToken[]): boolean =>
	behind.some(({ lower }) => /^(?:should|must|ought)$/u.test(lower));

/** “Roe's idea”, “a report on ports”, “the claim for costs”, “a reports clerk”: no words that may be false. */
function isOther(words: readonly FrameToken[], at: number): boolean {
	const { lower } = words[at]!;
	const [next, behind] = [words[at + 1], words[at + 2]];
	const rest = words.slice(at + 1);
	if (/^(?:idea|notion)s?$/u.test(lower)) return next?.lower !== 'that';
	if (/^suggestions?$/u.test(lower) && next?.lower === 'of')
		return !(words.slice(0, at).some(isAny) || rest.some(isDeed) || (behind && isGerund(behind)));
	const isPaper = /^(?:report|finding|story|theory|version)s?$/u.test(lower);
	if (isPaper && /^(?:by|on|calling|into|from)$/u.test(next?.lower ?? ''))
		return !rest.some((token) => token.lower === 'that');
	return next?.lower === 'for' || (next?.pos === 'NOUN' && !hasFiniteVerb(rest));
}

const isAny = ({ lower }: FrameToken): boolean => /^(?:any|all|every)$/u.test(lower);
