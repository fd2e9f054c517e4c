import { rememberedOf } from '../text/remembered.ts';
import { fold, wordsOf } from '../language/words.ts';
import type { Anchor } from '../model/ledger-version.ts';

/** How an old place and a new one of an article belong together, from 0 (not) to 1 (the same words). */
export function anchorLikeness(old: Anchor, now: Anchor): number {
	return Math.max(partOf(old, now), editOf(old, now)) / 2;
}

/** How much of the longer of two passages the shorter must be, and in how many words. */
const leastPart = 0.3;
const fewestWords = 3;

/**
 * How much of the longer of two passages the shorter is, where it stands in it word for word and one
 * of its neighbours stayed: a sentence that is read as two clauses now. Else 0.
 */
function partOf(old: Anchor, now: Anchor): number {
	const [short, long] = [wordsIn(old), wordsIn(now)].sort((x, y) => x.length - y.length);
	const share = short!.length / long!.length;
	if (short!.length < fewestWords || share < leastPart) return 0;
	const isIn = ` ${long!.join(' ')} `.includes(` ${short!.join(' ')} `);
	return isIn && (neighboursKept(old, now) > 0 || isWholeBlock(old)) ? share : 0;
}

/** How alike the words must be where both neighbours stayed, where one did, and where none did. */
const leastAlike = [0.8, 0.6, 0.5] as const;

/** How alike the words of two places are, where they are near enough to be one place before and after an edit; else 0. */
export function editOf(old: Anchor, now: Anchor): number {
	const alike = dice(wordsIn(old), wordsIn(now));
	if (alike < leastAlike[2]) return 0;
	return alike >= leastAlike[neighboursKept(old, now)] ? alike : 0;
}

/** The words of a place, found once: a place is compared with many. */
const wordsIn = rememberedOf(({ exact }: Anchor): readonly string[] => wordsOf(exact));

/** Twice the words in common, by all words. */
function dice(a: readonly string[], b: readonly string[]): number {
	if (Math.min(a.length, b.length) * 3 < Math.max(a.length, b.length)) return 0;
	const counts = new Map<string, number>();
	for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of b) {
		const left = counts.get(word) ?? 0;
		if (left > 0) shared += 1;
		counts.set(word, left - 1);
	}
	return (2 * shared) / Math.max(1, a.length + b.length);
}

/** So many characters on either side tell whether the neighbours are the same. */
const neighbourhood = 16;

/** On how many sides a place has the neighbours that it had; marks alone are no neighbours. */
export function neighboursKept(old: Anchor, now: Anchor): 0 | 1 | 2 {
	const before = isKept(
		fold(old.prefix).slice(-neighbourhood),
		fold(now.prefix).slice(-neighbourhood),
	);
	const after = isKept(
		fold(old.suffix).slice(0, neighbourhood),
		fold(now.suffix).slice(0, neighbourhood),
	);
	return before && after ? 2 : before || after ? 1 : 0;
}

/** Whether nothing but marks stood beside a place in its block, so that no neighbour can tell it. */
export const isWholeBlock = ({ prefix, suffix }: Anchor): boolean =>
	!/[\p{L}\p{N}]/u.test(prefix + suffix);

const isKept = (old: string, now: string): boolean => old === now && /\p{L}\P{N}*\p{L}/u.test(old);
