import { distance } from 'fastest-levenshtein';
import { functionWords } from '../../model/function-words.ts';

/** Letters that may differ in a word: one in a short word, two in a long one. */
const allowed = (word: string) => (word.length < 7 ? 1 : 2);

/** Shorter words are too like others to be taken for one of them. */
const shortest = 4;

const eachWord = /[\p{L}\p{N}]+/gu;

/**
 * A question made of published words where it has others: each unknown word becomes the nearest one.
 * Null where all is known, or nothing is near one of them: what is meant must be there to be found.
 *
 * @param published Published words, short ones too, the most frequent first.
 */
export function meantBy(asked: string, published: readonly string[]): string | null {
	// “shall” is no slip of the hand for “hall”, though no article has it
	const known = new Set([...functionWords, ...published.map((word) => word.toLowerCase())]);
	const replacements = new Map(
		Array.from(asked.matchAll(eachWord), ([word]) => [
			word,
			known.has(word.toLowerCase()) ? word : nearestTo(word, published),
		]),
	);
	if ([...replacements.values()].includes(undefined)) return null;
	const question = asked.replace(eachWord, (word) => replacements.get(word)!);
	return question === asked ? null : question;
}

function nearestTo(asked: string, published: readonly string[]): string | undefined {
	if (asked.length < shortest) return undefined;
	const lower = asked.toLowerCase();
	const near = published
		.filter(({ length }) => Math.abs(length - lower.length) <= allowed(lower))
		.map((word) => ({ word, apart: lettersApart(lower, word.toLowerCase()) }))
		.filter(({ apart }) => apart <= allowed(lower));
	return near.toSorted((a, b) => a.apart - b.apart)[0]?.word;
}

/** How many letters differ. Two neighbours that changed places are one slip of the hand. */
function lettersApart(asked: string, known: string): number {
	const at = Array.from(asked).findIndex((_, index) => asked[index] !== known[index]);
	const [here, next] = [asked.charAt(at), asked.charAt(at + 1)];
	const swapped = asked.slice(0, at) + next + here + asked.slice(at + 2);
	return swapped === known ? 1 : distance(asked, known);
}
