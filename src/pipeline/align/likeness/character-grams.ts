import { wordsOf } from '../../../language/words.ts';

/**
 * The runs of three and of four characters in the words of a text, each once, as sorted hashes: two
 * lists of numbers are walked side by side in a tenth of the time that two sets of strings take.
 */
export type CharacterGrams = Uint32Array;

export function characterGrams(text: string): CharacterGrams {
	const words = ` ${wordsOf(text).join(' ')} `;
	const grams = new Set<number>();
	for (let at = 0; at + 3 <= words.length; at++) {
		const three = hashed(hashed(hashed(basis, words, at), words, at + 1), words, at + 2);
		grams.add(three >>> 0);
		if (at + 4 <= words.length) grams.add(hashed(three, words, at + 3) >>> 0);
	}
	return Uint32Array.from(grams).sort();
}

/** FNV-1a of 32 bits, of UTF-16 units: that two of some 300 runs fall together happens once in 100,000 times. */
const basis = 0x811c9dc5;
const prime = 0x01000193;
const hashed = (hash: number, text: string, at: number): number =>
	Math.imul(hash ^ text.charCodeAt(at), prime);

/** The share of two texts' runs that they have in common, from 0 to 1 (Dice). */
export function sharedGrams(a: CharacterGrams, b: CharacterGrams): number {
	let [shared, left, right] = [0, 0, 0];
	while (left < a.length && right < b.length) {
		const [x, y] = [a[left]!, b[right]!];
		if (x === y) shared++;
		if (x <= y) left++;
		if (y <= x) right++;
	}
	return a.length + b.length ? (2 * shared) / (a.length + b.length) : 0;
}
