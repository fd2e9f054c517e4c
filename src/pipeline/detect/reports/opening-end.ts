import { sentenceStart } from '../sentences/clause-borders.ts';
import type { FrameToken } from '../sentences/frames.ts';
import { hasFiniteVerb } from '../sentences/clause-shape.ts';

const opener =
	/^(?:after|as|when|while|although|though|since|because|despite|following|amid|with|before)$/u;

/**
 * “After police said a man was held, residents left”, “Despite a warning that prices would rise, Roe
 * went on”: the comma behind which the main clause begins, where reported words stand in the clause
 * that a sentence opens with. Null where they don't, or where none is found.
 */
export function openingEnd(tokens: readonly FrameToken[], from: number): number | null {
	const start = sentenceStart(tokens, from);
	if (!opener.test(tokens[start]?.lower ?? '')) return null;
	const opening = tokens.slice(start, from);
	if (opening.some(({ text }) => text === ',')) return null;
	const comma = tokens.findIndex(
		({ text }, at) =>
			at > from &&
			text === ',' &&
			hasFiniteVerb(tokens.slice(from, at)) &&
			opensMain(tokens, at + 1),
	);
	return comma < 0 ? null : comma;
}

/** Whether a subject stands there and, before the next comma, its verb. */
function opensMain(tokens: readonly FrameToken[], at: number): boolean {
	const end = tokens.findIndex(({ text }, index) => index > at && /^[,.;!?]$/u.test(text));
	const clause = tokens.slice(at, end < 0 ? undefined : end);
	return /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/u.test(clause[0]?.pos ?? '') && hasFiniteVerb(clause);
}
