import { nounPhrases, type NounPhrase } from '../../../language/noun-phrases.ts';
import type { FrameToken } from '../sentences/frames.ts';

/** “The woman Tom Vale attacked did not”: whether a subject has a verb of its own, and whose the next is stands before it. */
export function isOfBareRelative(
	tokens: readonly FrameToken[],
	subject: NounPhrase,
	verb: number,
): boolean {
	const between = tokens.slice(subject.to, verb);
	const parted = between.some(({ lower, text }) => text === ',' || joins.test(lower));
	const hasVerb = between.some(({ pos, lower }) => pos === 'VERB' && !lower.endsWith('ing'));
	if (parted || !hasVerb) return false;
	const behindPhrase = nounPhrases(tokens).some(({ to }) => to === subject.from);
	return behindPhrase || holdsTwo(subject);
}

const joins = /^(?:and|but|or|who|that|which|whose|whom|where)$/u;

/** “The woman Tom Vale”: a description and a name that may be one's or two's. */
const holdsTwo = ({ tokens, name }: NounPhrase): boolean =>
	name.length > 0 && tokens[0]?.pos === 'DET' && tokens.length > name.length + 1;
