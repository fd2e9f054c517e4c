import { distance } from 'fastest-levenshtein';
import { genderOf } from '../../../language/gender.ts';
import { isShortFor } from '../../../language/short-names.ts';

/** Whether two keys are two people's: “Bill Roe” and his father, “William Roe”, whom one article names both. */
export type AreTwo = (a: string, b: string) => boolean;

/**
 * One key for all spellings of a full name: transcriptions that differ by a letter or two (“ana kerenyi”,
 * “ana kereny”), parts joined (“ana del roe”, “ana delroe”), short forms (“bill roe”, “william roe”), and “a. roe” and “ann maria roe” for “ann roe” where one person fits. A letter tells two bodies apart, so
 * none of their names belongs here.
 *
 * @param keys Name keys of persons, two words or more, in the order in which articles first give them.
 * @returns From each key to the one that stands for it.
 */
export function oneSpelling(
	keys: readonly string[],
	areTwo: AreTwo = () => false,
): ReadonlyMap<string, string> {
	const bySize = Map.groupBy(keys, (key) => key.split(' ').length);
	const byEnds = Map.groupBy(keys, ends);
	const byLetters = Map.groupBy(keys, letters);
	const next = new Map(
		keys.map((key) => {
			const joined = byLetters.get(letters(key))![0]!;
			if (joined !== key && !areTwo(key, joined)) return [key, joined];
			const spelling = spellingOf(key, bySize.get(key.split(' ').length)!, areTwo);
			return [key, spelling === key ? withMiddle(key, byEnds.get(ends(key))!) : spelling];
		}),
	);
	return new Map(keys.map((key) => [key, lastOf(key, next)]));
}

/** “ana del roe” and “ana delroe” */
const letters = (key: string): string => key.replaceAll(' ', '');

const ends = (key: string): string => key.replace(/ .* /u, ' ');

/** “ana maria roe” for “ana roe”, where nobody else has these two names. */
function withMiddle(key: string, others: readonly string[]): string {
	const longer = others.filter((other) => other !== key);
	return ends(key) === key && longer.length === 1 ? longer[0]! : key;
}

/** Follow from spelling to spelling, so that all of a chain end at one. */
function lastOf(key: string, next: ReadonlyMap<string, string>): string {
	const seen = new Set<string>();
	let at = key;
	while (!seen.has(at)) {
		seen.add(at);
		at = next.get(at)!;
	}
	return at;
}

function spellingOf(key: string, others: readonly string[], areTwo: AreTwo): string {
	const alike = others.filter(
		(other) => areSpellings(key.split(' '), other.split(' ')) && !areTwo(key, other),
	);
	// an initial that fits two people names neither
	const whole = alike.filter((other) => !hasInitial(other));
	if (hasInitial(key)) return whole.length === 1 ? whole[0]! : key;
	return whole[0] ?? key;
}

const hasInitial = (key: string): boolean => /^\p{L}\.?(?: |$)/u.test(key);

function areSpellings(a: readonly string[], b: readonly string[]): boolean {
	return !tellApart(a, b) && a.every((word, at) => isSpelling(word, b[at]!, at < a.length - 1));
}

/** “Mario” and “Maria”: a letter that makes it somebody else. */
function tellApart(a: readonly string[], b: readonly string[]): boolean {
	const [one, other] = [a, b].map((words) => genderOf([], words.join(' ')));
	return Boolean(one && other) && one !== other;
}

function isSpelling(a: string, b: string, given: boolean): boolean {
	if (a === b || (given && isShortFor(a, b))) return true;
	const [x, y] = [a.replace('.', ''), b.replace('.', '')];
	if (given && (x.length === 1 || y.length === 1)) return x.startsWith(y.charAt(0));
	const shortest = Math.min(x.length, y.length);
	return soundOf(x) === soundOf(y) && distance(x, y) <= (shortest >= 8 ? 2 : shortest >= 5 ? 1 : 0);
}

/** How a name begins, as transcriptions may have it: “Karolos”, “Carolos”. */
const soundOf = (word: string): string =>
	word.charAt(0).replace(/[cq]/u, 'k').replace(/[jy]/u, 'i');
