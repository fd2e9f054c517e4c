import type { Difference } from '../../model/difference.ts';
import type { Passage } from '../../model/passage.ts';
import { contains } from '../../model/selector.ts';
import { plainToken } from './word-tokens.ts';

export interface Compared {
	readonly passages: readonly Passage[];
	readonly differences: readonly Difference[];
}

/** One side of a difference. */
export interface Side {
	/** What it is compared by: the words as they are printed, without what a figure counts. */
	readonly key: string;
	/** The words as they are printed, with what a figure counts. */
	readonly words: string;
}

export function sideOf(
	passages: readonly Passage[],
	{ between, words, spans }: Difference,
	side: number,
): Side {
	const [{ start, end, exact }, span] = [passages[between[side]!]!, spans[side]];
	const isIn = span && contains({ start, end }, span);
	const printed = isIn ? exact.slice(span.start - start, span.end - start) : words[side]!;
	return { key: plainToken(printed.trim()), words: words[side]! };
}

/**
 * What conflicts, and what differs in the very same words: “four people” and “five workers” where “four workers” and
 * “five workers” conflict, though these two tellings may be too unlike to say so by themselves.
 */
export function toldConflicts({ passages, differences }: Compared): Difference[] {
	const sound = differences.filter(({ harmless }) => !harmless);
	const keyOf = (one: Difference) =>
		[one.kind, ...[0, 1].map((side) => sideOf(passages, one, side).key).sort()].join('\n');
	const conflicting = new Set(sound.filter(({ conflicts }) => conflicts).map(keyOf));
	return sound.filter((one) => conflicting.has(keyOf(one)));
}
