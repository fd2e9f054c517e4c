import { isVerb } from '../../../language/parts-of-speech.ts';
import { clauseEnd } from '../sentences/clause-end.ts';
import { quotedPos, type FrameToken } from '../sentences/frames.ts';
import { beforeSaying } from '../reactions/object-ends.ts';

/**
 * Where what somebody does not tell ends: “to discuss the letter | , citing the law”, “comment | and left”; what asks
 * (“whether it …, or …”) goes on to the end of its clause.
 *
 * @param least What is read of it so far.
 */
export function silenceEnd(tokens: readonly FrameToken[], from: number, least: number): number {
	const end = beforeSaying(tokens, from, clauseEnd(tokens, from));
	const near = tokens.slice(least, end);
	const at = near.findIndex((token, at) => stops(token, near[at + 1]));
	const stop = at < 0 ? end : least + at;
	const isAsking = tokens.slice(from, stop).some(({ lower }) => asks.test(lower));
	return Math.max(least, isAsking ? end : stop);
}

function stops({ text, lower, pos }: FrameToken, next: FrameToken | undefined): boolean {
	if (pos === quotedPos) return false;
	const joins = /^(?:and|or)$/u.test(lower) && isVerb(next);
	return /^(?:,|—|–|--)$/u.test(text) || turns.test(lower) || joins;
}

const asks = /^(?:whether|if|what|how|why|when|where|who|which|that)$/u;
/** Words that open what is told besides. */
const turns = /^(?:because|while|although|though|since|after|until)$/u;
