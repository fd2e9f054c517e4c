import type { Attribution } from './attribution.ts';
import type { TextPositionSelector } from './selector.ts';
import type { StanceKind } from './stance.ts';

/**
 * What somebody is reported to make of words, their own or those that another sentence tells: “The
 * company denied it.” The span is that of the words that report it.
 */
export interface Reaction extends TextPositionSelector {
	readonly speaker: Attribution;
	readonly stance: Exclude<StanceKind, 'supports'>;
	/** The words that are denied, confirmed or not confirmed. */
	readonly to: TextPositionSelector;
}
