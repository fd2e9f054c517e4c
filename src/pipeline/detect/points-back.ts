import type { TextPositionSelector } from '../../model/selector.ts';
import { anaphorBehind, relativeTo } from './anaphors.ts';
import type { PointsBack } from './antecedents.ts';
import { endsSentence } from './clause-borders.ts';
import type { Cue } from './cues.ts';
import { quotedPos, type FrameToken } from './frames.ts';
import { spanOf } from './reported-content.ts';

/** Where to look for what a cue reacts to; null where its own clause tells it. */
export function pointsBack(
	tokens: readonly FrameToken[],
	cue: Cue,
	who: string,
): PointsBack | null {
	const comma = relativeTo(tokens, cue);
	const anaphor = comma < 0 ? anaphorBehind(tokens, cue) : 'told';
	if (anaphor === 'none') return null;
	// “…, an accusation the company denied” reacts to what its comma ends
	const within = clauseBefore(tokens, comma < 0 ? ownStart(tokens, cue) : comma);
	return { anaphor, who, at: cue.start, within };
}

/** Where the clause of a cue begins: “…, calling it absurd” goes with what comes before it. */
function ownStart(tokens: readonly FrameToken[], { from, subject }: Cue): number {
	const goesOn = tokens[from - 1]?.text === ',' && tokens[from]!.lower.endsWith('ing');
	return goesOn || !subject ? from : subject.from;
}

/** What stands before a token in its sentence, where it is a clause. */
function clauseBefore(tokens: readonly FrameToken[], end: number): TextPositionSelector | null {
	const from = tokens.findLastIndex((token, at) => at < end && endsSentence(token)) + 1;
	const before = tokens.slice(from, end);
	const verb = before.some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === quotedPos);
	return verb && before.length > 3 ? spanOf(before) : null;
}
