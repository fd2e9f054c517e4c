import type { NounPhrase } from '../../../language/noun-phrases.ts';
import { isDocument } from '../../../language/speaking.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';

/** “She cited the now-famous e-mail about “our last rival””: the writing in which the quoted words stand; null where none is cited. */
export function citedWriting(
	tokens: readonly FrameToken[],
	phrases: readonly NounPhrase[],
	verb: number,
): NounPhrase | null {
	// “the now-famous e-mail” is two phrases
	const cited = phrases.find(
		({ from, head }) => from > verb && from < verb + 6 && head.pos !== 'PRON',
	);
	const isWriting = cited !== undefined && isDocument(cited.head.lower);
	return isWriting && isQuotedFrom(tokens, cited) ? cited : null;
}

/** Whether the words behind “about” or “of” are quoted; not “the report as “proof””. */
function isQuotedFrom(tokens: readonly FrameToken[], { to }: NounPhrase): boolean {
	const behind = tokens.slice(to, to + 8);
	const quoted = behind.findIndex(({ pos }) => pos === quotedPos);
	const between = behind.slice(0, Math.max(quoted, 0));
	return (
		between[0]?.pos === 'ADP' &&
		between.at(-1)!.lower !== 'as' &&
		!between.some(({ pos }) => /^(?:CCONJ|PUNCT|AUX)$/u.test(pos))
	);
}
