import { distance } from 'fastest-levenshtein';

/**
 * One key for all spellings of a full name: “volodymyr zelenski” and “vladimir zelensky”-like
 * transcriptions that differ by a letter or two, and “a. roe” for “ann roe” where one person fits.
 *
 * @param keys Name keys of two words or more, in the order in which articles first give them.
 * @returns From each key to the one that stands for it.
 */
export function oneSpelling(keys: readonly string[]): ReadonlyMap<string, string> {
	const bySize = Map.groupBy(keys, (key) => key.split(' ').length);
	return new Map(keys.map((key) => [key, spellingOf(key, bySize.get(key.split(' ').length)!)]));
}

function spellingOf(key: string, others: readonly string[]): string {
	const alike = others.filter((other) => areSpellings(key.split(' '), other.split(' ')));
	// an initial that fits two people names neither
	const whole = alike.filter((other) => !hasInitial(other));
	if (hasInitial(key)) return whole.length === 1 ? whole[0]! : key;
	return whole[0] ?? key;
}

const hasInitial = (key: string): boolean => /^\p{L}\.?(?: |$)/u.test(key);

function areSpellings(a: readonly string[], b: readonly string[]): boolean {
	return a.every((word, at) => isSpelling(word, b[at]!, at < a.length - 1));
}

function isSpelling(a: string, b: string, given: boolean): boolean {
	if (a === b) return true;
	const [x, y] = [a.replace('.', ''), b.replace('.', '')];
	if (given && (x.length === 1 || y.length === 1)) return x.startsWith(y.charAt(0));
	const shortest = Math.min(x.length, y.length);
	return x.startsWith(y.charAt(0)) && distance(x, y) <= (shortest >= 8 ? 2 : shortest >= 5 ? 1 : 0);
}
