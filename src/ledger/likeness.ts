import { fold, wordsOf } from '../language/words.ts';
import type { Anchor } from '../model/ledger-version.ts';

/** How an old place and a new one of an article belong together, from 0 (not) to 1 (the same words). */
export function likeness(old: Anchor, now: Anchor): number {
	return Math.max(sharedPart(old.exact, now.exact), editOf(old, now)) / 2;
}

/** How much of the longer of two passages the shorter must be, and in how many words. */
const leastPart = 0.3;
const fewestWords = 3;

/** How much of the longer of two passages the shorter is, where it stands in it word for word. */
function sharedPart(a: string, b: string): number {
	const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
	const isIn = ` ${long!.join(' ')} `.includes(` ${short!.join(' ')} `);
	const share = isIn && short!.length >= fewestWords ? short!.length / long!.length : 0;
	return share >= leastPart ? share : 0;
}

/** How alike the words must be where both neighbours stayed, where one did, and where none did. */
const leastAlike = [0.8, 0.6, 0.5] as const;

/** How alike the words of two places are, where they are near enough to be one place before and after an edit; else 0. */
export function editOf(old: Anchor, now: Anchor): number {
	const neighbours = sameEnd(old, now) + sameStart(old, now);
	const alike = dice(wordsOf(old.exact), wordsOf(now.exact));
	return alike >= leastAlike[neighbours]! ? alike : 0;
}

/** Twice the words in common, by all words. */
function dice(a: readonly string[], b: readonly string[]): number {
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

function sameEnd({ prefix: a }: Anchor, { prefix: b }: Anchor): 0 | 1 {
	const [x, y] = [fold(a).slice(-neighbourhood), fold(b).slice(-neighbourhood)];
	return x !== '' && x === y ? 1 : 0;
}

function sameStart({ suffix: a }: Anchor, { suffix: b }: Anchor): 0 | 1 {
	const [x, y] = [fold(a).slice(0, neighbourhood), fold(b).slice(0, neighbourhood)];
	return x !== '' && x === y ? 1 : 0;
}
