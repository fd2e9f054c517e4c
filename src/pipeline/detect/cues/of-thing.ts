import { canSpeak, isDocument } from '../../../language/speaking.ts';
import type { FrameToken } from '../sentences/frames.ts';

/** “the election that confirmed his role”: a verb whose subject is a thing, and nobody before it. */
export function isOfThing(tokens: readonly FrameToken[], verb: number): boolean {
	const relative = /^(?:that|which)$/u.test(tokens[verb - 1]?.lower ?? '');
	const noun = tokens[verb - 2];
	if (!relative || noun?.pos !== 'NOUN') return false;
	return !canSpeak(noun.lower) && !isDocument(noun.lower);
}
