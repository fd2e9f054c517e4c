import type { Difference } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import { contains } from '../../model/selector.ts';
import { plainToken } from './word-tokens.ts';

export interface Compared {
	readonly passages: readonly Passage[];
	readonly differences: readonly Difference[];
}

/** What one side of a difference is compared by. */
export type KeyOf = (difference: Difference, side: number) => string;

/** The words of a side as they are printed, without what a figure counts. */
export function printedWords(passages: readonly Passage[]): KeyOf {
	return ({ between, words, spans }, side) => {
		const [{ start, end, exact }, span] = [passages[between[side]!]!, spans[side]];
		const isIn = span && contains({ start, end }, span);
		const printed = isIn ? exact.slice(span.start - start, span.end - start) : words[side]!;
		return plainToken(printed.trim());
	};
}

/**
 * What conflicts, and what differs in the very same words: “four people” and “five workers” where “four workers” and
 * “five workers” conflict, though these two tellings may be too unlike to say so by themselves.
 */
export function toldConflicts(
	{ passages, differences }: Compared,
	keyOf: KeyOf = printedWords(passages),
): Difference[] {
	const sound = differences.filter(({ harmless }) => !harmless);
	const pairOf = (one: Difference) =>
		[one.kind, ...[0, 1].map((side) => keyOf(one, side)).sort()].join('\n');
	const conflicting = new Set(sound.filter(({ conflicts }) => conflicts).map(pairOf));
	return sound.filter((one) => conflicting.has(pairOf(one)));
}
