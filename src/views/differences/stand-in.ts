import type { DifferenceKind } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import type { EventIndex } from '../event/event-index.ts';
import { wordsNear } from '../groups/words-near.ts';
import type { Compared } from './told-conflicts.ts';

/** Which passage has the differences of a kind that hold for another one too. */
type StandIn = (kind: DifferenceKind) => number;

/**
 * Passages alike are compared once for each speaker, and one of them stands for the others. Whose words they are, only
 * one that is given to the same speaker can tell; where there is none, nothing is told of that.
 */
export function standIn(index: EventIndex, compared: Compared, at: number): StandIn {
	const { passages, differences } = compared;
	const tried = new Set(differences.flatMap(({ between }) => between));
	if (tried.has(at)) return () => at;
	const alike = [...tried]
		.filter((other) => passages[other]!.exact === passages[at]!.exact)
		.toSorted((a, b) => a - b);
	const ofOne = ofOneSpeaker(index, passages, alike, at);
	return (kind) => ofOne ?? (kind === 'attribution' ? at : (alike[0] ?? at));
}

/** The first that is given to the same speaker as a passage, by the same words if there is one. */
function ofOneSpeaker(
	index: EventIndex,
	passages: readonly Passage[],
	alike: readonly number[],
	at: number,
): number | undefined {
	const own = passages[at]!;
	const same = alike.filter(
		(other) => speakerOf(index, passages[other]!) === speakerOf(index, own),
	);
	const called = same.find((other) => mentionIn(index, passages[other]!) === mentionIn(index, own));
	return called ?? same[0];
}

/** Who it is in the event, else whom its article names. */
function speakerOf(index: EventIndex, passage: Passage): string | null {
	const attribution = index.attribution(passage);
	return attribution && (attribution.speaker ?? attribution.name);
}

/** The words that stand for the speaker, where they are near. */
function mentionIn(index: EventIndex, passage: Passage): string | null {
	const mention = index.attribution(passage)?.mention;
	return mention ? wordsNear(passage, mention) : null;
}
