import { wordsOf } from '../../language/words.ts';

/** The runs of three and of four characters in the words of a text. */
export function characterGrams(text: string): ReadonlySet<string> {
	const words = ` ${wordsOf(text).join(' ')} `;
	const grams = new Set<string>();
	for (let at = 0; at + 3 <= words.length; at++) {
		grams.add(words.slice(at, at + 3));
		if (at + 4 <= words.length) grams.add(words.slice(at, at + 4));
	}
	return grams;
}

/** The share of two sets that they have in common, from 0 to 1 (Dice). */
export function sharedGrams(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const gram of few) if (many.has(gram)) shared++;
	return few.size + many.size ? (2 * shared) / (few.size + many.size) : 0;
}
