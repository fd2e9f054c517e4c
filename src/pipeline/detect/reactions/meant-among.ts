import { exactText, type TextPositionSelector } from '../../../model/selector.ts';
import type { Anaphor } from '../cues/anaphors.ts';
import { accuse, accusesOther, mentions, speakOfAccusations } from './accusing-words.ts';
import type { PointsBack } from './told-before.ts';

/** Words before a reaction that it may be about. */
export interface Candidate {
	/** The sentence that has them. */
	readonly place: TextPositionSelector;
	readonly words: TextPositionSelector;
	/** Whose words they are. */
	readonly speaker: string | undefined;
}

/** Whether an anaphor stands for words that find fault with those who react to them. */
export const isAccusing = (anaphor: Anaphor): boolean =>
	anaphor === 'accusation' || anaphor === 'claims';

/**
 * The words that are meant by “it”, “the claim” or “the accusation”: those that name whoever reacts, else the
 * nearest, unless several people have said something that may be meant.
 *
 * @param candidates In the order of the text.
 */
export function meantAmong(
	text: string,
	candidates: readonly Candidate[],
	points: PointsBack,
): TextPositionSelector | null {
	const { anaphor, who, of } = points;
	const told = (place: TextPositionSelector) => exactText(text, place);
	const fitting = candidates.filter(({ place, words }) =>
		mayBeMeant(told(place), told(words), points),
	);
	const isNear = anaphor === 'pronoun' || anaphor === 'number' || of !== undefined;
	const named = fitting.filter(({ place }) => mentions(told(place), who));
	const nearest = fitting.at(-1);
	if (isNear) return nearest?.words ?? null;
	if (named.length > 0 || points.mustName) return named.at(-1)?.words ?? null;
	return new Set(fitting.map(({ speaker }) => speaker)).size > 1 ? null : (nearest?.words ?? null);
}

function mayBeMeant(
	sentence: string,
	words: string,
	{ anaphor, who, of, mustName }: PointsBack,
): boolean {
	if (of !== undefined) return !speakOfAccusations(words);
	if (!isAccusing(anaphor)) return true;
	const isOfNamed = anaphor === 'accusation' && !mustName && mentions(sentence, who);
	return (
		(accuse(sentence) || isOfNamed) && !speakOfAccusations(words) && !accusesOther(sentence, who)
	);
}
