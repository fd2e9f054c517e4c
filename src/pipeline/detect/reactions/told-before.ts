import type { TextPositionSelector } from '../../../model/selector.ts';
import type { Anaphor } from '../cues/anaphors.ts';

/** Where to look for the words that “it” or “the accusation” stands for. */
export interface PointsBack {
	readonly anaphor: Anaphor;
	/** Who reacts: nobody reacts to their own words. */
	readonly who: string;
	/** Whether it is words alone that can be meant: an offer or a wish is rejected too. */
	readonly rejects: boolean;
	/** Whose words they are: “Roe's claim”; none where it is not told. */
	readonly of?: string;
	/** Whether they must name whoever reacts: “Roe pleaded not guilty”, not “she did”. */
	readonly mustName?: boolean;
	/** Where the words that react begin. */
	readonly at: number;
	/** The clause before them in their own sentence; null where none tells anything. */
	readonly within: TextPositionSelector | null;
}

/** The words that something points back to; null where none fit. */
export type ToldBefore = (points: PointsBack) => TextPositionSelector | null;
