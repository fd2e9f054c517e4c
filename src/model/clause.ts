import type { CheckableReason } from './checkable-sentence.ts';
import type { Sentence } from './sentence.ts';
import type { TextPositionSelector } from './selector.ts';

/**
 * A part of a sentence that tells one thing. The clauses of a sentence follow each other without
 * anything but white space and punctuation between; a sentence may be one clause.
 */
export interface Clause extends TextPositionSelector {
	readonly sentence: Sentence;
	/** Why evidence could confirm or refute the sentence; null where none could. */
	readonly reason: CheckableReason | null;
}
